// Who stands behind a figure, in full: the card beside the chart and the rows of its table say the same.
import type { Claim } from '../domain/claim'
import type { Dataset } from '../domain/dataset'
import type { ComponentId } from '../domain/ids'
import { figures } from '../words/en/figures'
import { words } from '../words/words'
import { formatEdtf } from './format-day'
import { shortNameOf } from './names'
import type { FigureClaim } from './select-figure-claims'
import { spokenFigure } from './spoken-figure'

export type FigureDetail = {
  /** Offices of the named claimants. */
  readonly roles: readonly string[]
  /** How the source names the claimant, where that says less or other than the name. */
  readonly attribution?: string
  readonly onBehalfOf?: string
  readonly through?: string
  /** Admiralty grades as they are given, `B2`, a half named where it stands alone; empty where nothing is graded. */
  readonly grades: readonly string[]
  readonly includes: readonly string[]
  readonly excludes: readonly string[]
}

export function figureDetail(claim: Claim, dataset: Dataset): FigureDetail {
  const components = dataset.measures.get(claim.measure)?.components ?? []
  const labelsOf = (ids: readonly ComponentId[]): readonly string[] =>
    components.filter(({ id }) => ids.includes(id)).map(({ label }) => label)
  return {
    roles: claim.claimants.flatMap((id) => dataset.actors.get(id)?.role ?? []),
    attribution: claim.claimants.length > 0 ? claim.attribution : undefined,
    onBehalfOf: claim.onBehalfOf && shortNameOf(claim.onBehalfOf, dataset),
    through: claim.reportedBy && shortNameOf(claim.reportedBy, dataset),
    grades: gradesOf(claim, dataset),
    includes: labelsOf(claim.includes),
    excludes: labelsOf(claim.excludes),
  }
}

function gradesOf({ citations }: Claim, { sources }: Dataset): readonly string[] {
  const grades = citations.map(({ source, credibility }) =>
    figures.selected.grade(sources.get(source)?.reliability, credibility),
  )
  return [...new Set(grades)].filter((grade) => grade !== undefined)
}

/** A figure in one sentence, for a reader who does not see the mark: who, how much, which kind, about when. */
export function figureSentence({ claim, voice, state }: FigureClaim, dataset: Dataset): string {
  const parts = [
    `${voice.label}: ${spokenFigure(claim, dataset.measures.get(claim.measure)?.unit ?? '')}`,
    words.vocabulary.claimKinds[claim.kind],
    formatEdtf(claim.date),
    state.kind === 'superseded' ? figures.table.superseded : undefined,
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}

/** What is known of a figure beside its number and its voice, as name and value, in reading order. */
export function figureFacts(
  { claim }: FigureClaim,
  about: string,
  known: string,
): readonly { readonly name: string; readonly value: string }[] {
  const text = figures.selected
  const facts: readonly (readonly [string, string | undefined])[] = [
    ...when(about, known),
    [text.kind, words.vocabulary.claimKinds[claim.kind]],
    [text.likelihood, claim.likelihood && words.vocabulary.likelihoods[claim.likelihood]],
    [text.condition, claim.condition],
    [text.scope, claim.scope],
    [text.why, claim.value.kind === 'unstated' ? claim.value.reason : undefined],
  ]
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
}

/** One line where the number was said on the day that it is about. */
function when(about: string, known: string): readonly (readonly [string, string])[] {
  const text = figures.selected
  if (about === known) return [[text.dayAndKnown, about]]
  return [
    [text.day, about],
    [text.known, known],
  ]
}

/** The kind of a figure, how likely its claimant calls it, and what became of it. */
export function kindText({ claim, state }: FigureClaim): string {
  const parts = [
    words.vocabulary.claimKinds[claim.kind],
    claim.likelihood && words.vocabulary.likelihoods[claim.likelihood],
    state.kind === 'standing' ? undefined : figures.table[state.kind],
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}
