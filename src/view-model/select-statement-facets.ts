// What narrows the statements, with how many each value would list, and what narrows them now.
import type { Dataset } from '../domain/dataset'
import type { SourceId, TopicId } from '../domain/ids'
import { STATEMENT_FORMS } from '../domain/vocabulary'
import { statementDesk as text } from '../words/en/statement-desk'
import type { Board } from './board'
import { kindLabel, type FilterChip, type FilterOption } from './select-filters'
import { addresseeName, channelName, isNobody, speakerName } from './statement-names'
import { askedOf, STATEMENT_FACETS, type StatementFacet, type YesOrNo } from './statement-parts'
import { tallyStatements } from './statement-tally'
import { toggleAddressee, toggleConditional, toggleDisclosed, toggleSpeaker, toggleVia } from './statement-transitions'
import { toggleKind, toggleSource, toggleTopic, type Transition } from './transitions'
import { NO_SPEAKERS, NOBODY, type KindToken } from './view-state'

export type StatementFacetGroup = {
  readonly facet: StatementFacet
  readonly label: string
  /** The values that would list a statement and those that are chosen, most first. */
  readonly options: readonly FilterOption[]
}

/** A value as it can be offered: what it is called, and the step that chooses it or lets it go. */
type Choice = { readonly value: string; readonly label: string; readonly toggle: Transition }

/** Every facet that can tell two statements of the day apart, as long as it has a value to offer. */
export function selectStatementFacets(board: Board): readonly StatementFacetGroup[] {
  const { counts, narrowing } = tallyStatements(board)
  return STATEMENT_FACETS.flatMap((facet) => {
    const asked = askedOf(board.view, facet)
    if (!narrowing.has(facet) && asked.length === 0) return []
    const countOf = (value: string): number => counts.get(facet)?.get(value) ?? 0
    const options = choicesOf(facet, board.dataset, (value) => countOf(value) > 0 || asked.includes(value))
      .map((choice) => ({ ...choice, count: countOf(choice.value), isOn: asked.includes(choice.value) }))
      .toSorted((a, b) => b.count - a.count)
    return options.length === 0 ? [] : [{ facet, label: text.facet[facet], options }]
  })
}

/** The first of the options, and what is chosen beyond them; the order stays, so that a choice moves nothing. */
export function foldOptions(options: readonly FilterOption[], limit: number): readonly FilterOption[] {
  return options.filter(({ isOn }, index) => index < limit || isOn)
}

/** What narrows only statements, each with the step that takes it off; the filters of every view have their own line. */
export function selectStatementChips({ dataset, view }: Board): readonly FilterChip[] {
  const { speakers, addressees, via, disclosed, conditional } = view
  return [
    ...speakers.map((id) => ({
      key: `speaker.${id}`,
      label: text.chip.speakers(speakerName(id, dataset)),
      remove: toggleSpeaker(id),
    })),
    ...addressees.map((id) => ({
      key: `addressee.${id}`,
      label: isNobody(id) ? text.chip.noAddressee : text.chip.addressees(addresseeName(id, dataset)),
      remove: toggleAddressee(id),
    })),
    ...via.map((id) => ({
      key: `via.${id}`,
      label: isNobody(id) ? text.chip.noChannel : text.chip.via(channelName(id, dataset)),
      remove: toggleVia(id),
    })),
    ...(disclosed === undefined
      ? []
      : [{ key: 'disclosed', label: text.chip.disclosed[wordOf(disclosed)], remove: toggleDisclosed(disclosed) }]),
    ...(conditional === undefined
      ? []
      : [{ key: 'conditional', label: text.conditional[wordOf(conditional)], remove: toggleConditional(conditional) }]),
  ]
}

function wordOf(isSo: boolean): YesOrNo {
  return isSo ? 'yes' : 'no'
}

/** In the order of the file; only those that are wanted get a name. */
function choicesOf(facet: StatementFacet, dataset: Dataset, isWanted: (value: string) => boolean): readonly Choice[] {
  const { actors, topics, sources } = dataset
  const choices = <T extends string>(
    values: Iterable<T>,
    nameOf: (value: T) => string,
    toggle: (value: T) => Transition,
  ): readonly Choice[] =>
    [...values].filter(isWanted).map((value) => ({ value, label: nameOf(value), toggle: toggle(value) }))
  switch (facet) {
    case 'speakers':
      return choices([...actors.keys(), ...NO_SPEAKERS], (id) => speakerName(id, dataset), toggleSpeaker)
    case 'addressees':
      return choices([...actors.keys(), NOBODY], (id) => addresseeName(id, dataset), toggleAddressee)
    case 'via':
      return choices([...actors.keys(), NOBODY], (id) => channelName(id, dataset), toggleVia)
    case 'kinds':
      return choices(
        STATEMENT_FORMS.map((form): KindToken => `statement.${form}`),
        kindLabel,
        toggleKind,
      )
    case 'topics':
      return choices(topics.keys(), (id: TopicId) => topics.get(id)?.label ?? id, toggleTopic)
    case 'sources':
      return choices(sources.keys(), (id: SourceId) => sourceLabel(id, dataset), toggleSource)
    case 'disclosed':
      return choices(
        YES_AND_NO,
        (word) => text.disclosed[word],
        (word) => toggleDisclosed(word === 'yes'),
      )
    case 'conditional':
      return choices(
        YES_AND_NO,
        (word) => text.conditional[word],
        (word) => toggleConditional(word === 'yes'),
      )
  }
}

const YES_AND_NO: readonly YesOrNo[] = ['yes', 'no']

function sourceLabel(id: SourceId, { sources }: Dataset): string {
  const source = sources.get(id)
  return source ? `${source.publisher}: ${source.title}` : id
}
