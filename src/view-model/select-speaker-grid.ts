// Who speaks to whom, how often, and in which form. Counts statements and nothing else: silence is an empty cell.
import { descending } from '../base/compare'
import type { Dataset } from '../domain/dataset'
import type { StatementForm } from '../domain/vocabulary'
import { counted } from '../words/en/numbers'
import { statementDesk as text } from '../words/en/statement-desk'
import { words } from '../words/words'
import type { Board } from './board'
import { blocOf, blocsOf } from './names'
import { addresseeName, isNoSpeaker, isNobody, speakerName } from './statement-names'
import { tallyStatements, type SpeakerTally, type StatementTally } from './statement-tally'
import { isPair, toggleAddressee, togglePair, toggleSpeaker } from './statement-transitions'
import type { Transition } from './transitions'
import { NOBODY, type PartToken, type SpeakerToken, type ViewState } from './view-state'

export type SpeakerGrid = {
  readonly columns: readonly GridHead<PartToken>[]
  /** Speakers by bloc in the order of the file; those of none, and those who are no actor, last. */
  readonly groups: readonly GridGroup[]
  readonly moreSpeakers: number
  readonly moreAddressees: number
}

export type GridHead<Token extends string> = {
  readonly token: Token
  readonly label: string
  readonly isOn: boolean
  readonly toggle: Transition
}

export type GridGroup = { readonly label: string; readonly bloc?: string; readonly rows: readonly GridRow[] }

export type GridRow = GridHead<SpeakerToken> & {
  /** Statements; one to several addressees counts once. */
  readonly count: number
  /** One a column; undefined where nothing was said. */
  readonly cells: readonly (GridCell | undefined)[]
}

export type GridCell = {
  readonly count: number
  /** Most first. */
  readonly forms: readonly FormCount[]
  /** Of the fullest cell of the grid, from 0 to 1. */
  readonly share: number
  /** All of it as a sentence. */
  readonly name: string
  readonly isOn: boolean
  readonly toggle: Transition
}

export type FormCount = { readonly form: StatementForm; readonly label: string; readonly count: number }

export type GridLimits = { readonly speakers: number; readonly addressees: number }

/**
 * At most so many rows and columns, the most frequent, and what is chosen beyond them; the order stays, so that a
 * choice moves nothing. 'Nobody named' is the last column.
 */
export function selectSpeakerGrid({ dataset, ...board }: Board, limits: GridLimits): SpeakerGrid {
  const { view } = board
  const { pairs } = tallyStatements({ dataset, ...board })
  const speakers = mostFrequent([...pairs].map(([token, { count }]) => ({ token, count })))
  const addressees = mostFrequent(addresseeCounts(pairs))
  const shownSpeakers = firstAndChosen(speakers, limits.speakers, view.speakers)
  const shownAddressees = nobodyLast(firstAndChosen(addressees, limits.addressees, view.addressees), addressees)
  const most = mostInCell(pairs)
  const columns = shownAddressees.map((token) => ({
    token,
    label: addresseeName(token, dataset),
    isOn: view.addressees.includes(token),
    toggle: toggleAddressee(token),
  }))
  const rows = shownSpeakers.map((token): GridRow => {
    const tallied = pairs.get(token)
    return {
      token,
      label: speakerName(token, dataset),
      isOn: view.speakers.includes(token),
      toggle: toggleSpeaker(token),
      count: tallied?.count ?? 0,
      cells: columns.map((column) => tallied && cellOf(token, tallied, column, most, dataset, view)),
    }
  })
  return {
    columns,
    groups: groupsOf(rows, dataset),
    moreSpeakers: speakers.length - shownSpeakers.length,
    moreAddressees: addressees.length - shownAddressees.length,
  }
}

type Counted<Token extends string> = { readonly token: Token; readonly count: number }

function mostFrequent<Token extends string>(all: readonly Counted<Token>[]): readonly Token[] {
  return all.toSorted(descending(({ count }) => count)).map(({ token }) => token)
}

function firstAndChosen<Token>(all: readonly Token[], limit: number, chosen: readonly Token[]): readonly Token[] {
  return all.filter((token, index) => index < limit || chosen.includes(token))
}

function addresseeCounts(pairs: StatementTally['pairs']): readonly Counted<PartToken>[] {
  const counts = new Map<PartToken, number>()
  for (const { to } of pairs.values()) {
    for (const [addressee, forms] of to) counts.set(addressee, (counts.get(addressee) ?? 0) + sumOf(forms))
  }
  return [...counts].map(([token, count]) => ({ token, count }))
}

/** In the place of the rarest where it is not among the shown: how often nobody is named is always to be seen. */
function nobodyLast(shown: readonly PartToken[], all: readonly PartToken[]): readonly PartToken[] {
  if (!all.includes(NOBODY)) return shown
  const named = shown.filter((token) => !isNobody(token))
  return [...(named.length === shown.length ? named.slice(0, -1) : named), NOBODY]
}

function mostInCell(pairs: StatementTally['pairs']): number {
  let most = 0
  for (const { to } of pairs.values()) {
    for (const forms of to.values()) most = Math.max(most, sumOf(forms))
  }
  return most
}

function cellOf(
  speaker: SpeakerToken,
  { to }: SpeakerTally,
  column: GridHead<PartToken>,
  most: number,
  dataset: Dataset,
  view: ViewState,
): GridCell | undefined {
  const tallied = to.get(column.token)
  if (!tallied) return undefined
  const count = sumOf(tallied)
  const forms = [...tallied]
    .map(([form, times]): FormCount => ({ form, label: text.form(times, form), count: times }))
    .toSorted(descending((form) => form.count))
  const inWords = words.and(forms.map((form) => `${counted(form.count)} ${form.label}`))
  return {
    count,
    forms,
    share: count / most,
    name: text.pair(speakerName(speaker, dataset), column.label, count, inWords),
    isOn: isPair(view, speaker, column.token),
    toggle: togglePair(speaker, column.token),
  }
}

function groupsOf(rows: readonly GridRow[], dataset: Dataset): readonly GridGroup[] {
  const blocOfRow = ({ token }: GridRow): string | undefined =>
    isNoSpeaker(token) ? undefined : blocOf(dataset.actors.get(token), dataset.actors)
  const actors = rows.filter(({ token }) => !isNoSpeaker(token))
  return [
    ...[...blocsOf(dataset).keys()].map((bloc) => ({
      label: bloc,
      bloc,
      rows: actors.filter((row) => blocOfRow(row) === bloc),
    })),
    { label: text.othersBloc, rows: actors.filter((row) => blocOfRow(row) === undefined) },
    { label: text.noActor, rows: rows.filter(({ token }) => isNoSpeaker(token)) },
  ].filter((group) => group.rows.length > 0)
}

function sumOf(forms: ReadonlyMap<StatementForm, number>): number {
  let sum = 0
  for (const count of forms.values()) sum += count
  return sum
}
