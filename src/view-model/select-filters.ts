import type { SourceId, TopicId } from '../domain/ids'
import { vocabulary } from '../words/en/vocabulary'
import { filters as text } from '../words/en/filters'
import type { Knowledge } from './as-of'
import type { Board } from './board'
import { facetsOf, type Facets, type Filters } from './filters'
import { countsById, logFacetsAsOf } from './log-facets'
import { knownRows } from './log-known'
import { shownRowsAsOf } from './log-shown'
import { fullNameOf, shortNameOf } from './names'
import { setSearch, toggleActor, toggleKind, toggleSource, toggleTopic, type Transition } from './transitions'
import type { KindToken } from './view-state'

export type FilterOption = {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly isOn: boolean
  readonly toggle: Transition
}

export type FilterGroup = { readonly label: string; readonly options: readonly FilterOption[] }

/** The actors whose records the board's other filters let through, most first. */
export function selectActorOptions({ dataset, known, view, asOf, log }: Board): readonly FilterOption[] {
  const rows = log && countsById(log.selection, logFacetsAsOf(log.selection, asOf))
  return actorOptions(facetsOf(known, view, dataset, rows), dataset)
}

function actorOptions({ actors }: Facets, dataset: Board['dataset']): readonly FilterOption[] {
  return actors.map((facet) => ({
    ...facet,
    label: fullNameOf(facet.value, dataset),
    toggle: toggleActor(facet.value),
  }))
}

/** Every filter value that would show a record, with how many, most first. */
export function selectFilterGroups({ dataset, known, view, asOf, log }: Board): readonly FilterGroup[] {
  const facets = facetsOf(known, view, dataset, log && countsById(log.selection, logFacetsAsOf(log.selection, asOf)))
  return [
    { label: text.actors, options: actorOptions(facets, dataset) },
    {
      label: text.topics,
      options: facets.topics.map((facet) => ({
        ...facet,
        label: topicLabel(facet.value, dataset.topics),
        toggle: toggleTopic(facet.value),
      })),
    },
    {
      label: text.kinds,
      options: facets.kinds.map((facet) => ({
        ...facet,
        label: kindLabel(facet.value),
        toggle: toggleKind(facet.value),
      })),
    },
    {
      label: text.sources,
      options: facets.sources.map((facet) => ({
        ...facet,
        label: sourceLabel(facet.value, dataset.sources),
        toggle: toggleSource(facet.value),
      })),
    },
  ].filter(({ options }) => options.length > 0)
}

/** The same values with what is chosen at this moment, which may be a step ahead of their counts. */
export function withChosen(groups: readonly FilterGroup[], view: Filters): readonly FilterGroup[] {
  const chosen = new Set<string>([...view.actors, ...view.topics, ...view.kinds, ...view.sources])
  return groups.map(({ label, options }) => ({
    label,
    options: options.map((option) => ({ ...option, isOn: chosen.has(option.value) })),
  }))
}

/** How many records and rows the filters let through, and how many the board knows. */
export function countShown({ known, shown, asOf, log }: Board): { readonly shown: number; readonly known: number } {
  const rows = log
    ? { shown: shownRowsAsOf(log.selection, asOf).total, known: knownRows(log.state.rows, asOf) }
    : NO_ROWS
  return { shown: countRecords(shown) + rows.shown, known: countRecords(known) + rows.known }
}

const NO_ROWS = { shown: 0, known: 0 }

function countRecords({ events, statements, claims }: Knowledge): number {
  return events.length + statements.length + claims.length
}

export type FilterChip = { readonly key: string; readonly label: string; readonly remove: Transition }

/** The filters that are on, each with the step that takes it off; of actors that are compared their panes tell. */
export function selectFilterChips({ dataset, view }: Board): readonly FilterChip[] {
  return [
    ...(view.actors2.length > 0 ? [] : view.actors).map((id) => ({
      key: `actor.${id}`,
      label: shortNameOf(id, dataset),
      remove: toggleActor(id),
    })),
    ...view.topics.map((id) => ({
      key: `topic.${id}`,
      label: topicLabel(id, dataset.topics),
      remove: toggleTopic(id),
    })),
    ...view.kinds.map((kind) => ({ key: kind, label: kindLabel(kind), remove: toggleKind(kind) })),
    ...view.sources.map((id) => ({
      key: `source.${id}`,
      label: sourceLabel(id, dataset.sources),
      remove: toggleSource(id),
    })),
    ...(view.search === '' ? [] : [{ key: 'q', label: text.searchChip(view.search), remove: setSearch('') }]),
  ]
}

function topicLabel(id: TopicId, topics: Board['dataset']['topics']): string {
  return topics.get(id)?.label ?? id
}

function sourceLabel(id: SourceId, sources: Board['dataset']['sources']): string {
  const source = sources.get(id)
  return source ? `${source.publisher}: ${source.title}` : id
}

/** `event.meeting` as 'meeting', `claim.observed` as 'figure, observed'; an unknown one as it is written. */
export function kindLabel(token: KindToken): string {
  const [type, kind = ''] = token.split('.')
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    event: vocabulary.eventKinds,
    statement: vocabulary.statementForms,
    claim: vocabulary.claimKinds,
  }
  const label = tables[type ?? '']?.[kind]
  if (label === undefined) return token
  return type === 'claim' ? `${vocabulary.recordTypes.claim}, ${label}` : label
}
