// Goes through the lists of a file, keeps what is sound, sets aside what is not, and says why.
import type { Problem, Refusal } from '../domain/problem'
import { linkNotices, recordFaults, type ComponentsOf } from './check-record'
import { Registry } from './registry'
import { describe, isObject, shapeFaults, unknownFields } from './shape'
import { headerV1, listsV1, type ItemV1, type ListName } from './versions/v1'

/** A sound item with its place in the author's list. */
export type Sound<Name extends ListName> = { readonly item: ItemV1<Name>; readonly index: number }

export type Collected = {
  readonly lists: { readonly [Name in ListName]: readonly Sound<Name>[] }
  /** Named things (sources, actors, places, topics, measures) that are set aside, as they were written. */
  readonly setAside: { readonly [Name in ListName]: readonly Record<string, unknown>[] }
  readonly problems: readonly Problem[]
}

type Candidate = {
  readonly list: ListName
  readonly index: number
  readonly value: unknown
  faults: readonly Problem[]
}

const LIST_NAMES = Object.keys(listsV1) as ListName[]

/** The first required list that is missing: what lacks it is no dataset. */
export function missingList(file: Record<string, unknown>): Refusal | undefined {
  const list = LIST_NAMES.find((name) => listsV1[name].isRequired && !Array.isArray(file[name]))
  return list && { code: 'missing-list', list, found: file[list] === undefined ? 'nothing' : describe(file[list]) }
}

export function collectV1(file: Record<string, unknown>): Collected {
  const registry = new Registry()
  const candidates = LIST_NAMES.flatMap((list) => candidatesOf(list, file[list]))
  for (const candidate of candidates) enterId(candidate, registry)
  const components = componentsOf(candidates)
  for (const candidate of candidates) checkReferences(candidate, registry, components)
  return {
    lists: split(candidates, ({ faults, value, index }) =>
      faults.length === 0 ? { item: value, index } : undefined,
    ) as Collected['lists'],
    setAside: split(candidates, ({ faults, value }) => (faults.length > 0 && isObject(value) ? value : undefined)),
    problems: [...headerProblems(file), ...listTypeProblems(file), ...candidates.flatMap(problemsOf)],
  }
}

function candidatesOf(list: ListName, values: unknown): readonly Candidate[] {
  if (!Array.isArray(values)) return []
  return values.map((value: unknown, index) => ({
    list,
    index,
    value,
    faults: shapeFaults(listsV1[list].item, value, [list, index]),
  }))
}

function enterId(candidate: Candidate, registry: Registry): void {
  const { list, index, value } = candidate
  const duplicate = isObject(value) ? registry.enter(value['id'], list, [list, index]) : undefined
  if (duplicate) candidate.faults = [...candidate.faults, duplicate]
}

function componentsOf(candidates: readonly Candidate[]): ComponentsOf {
  return new Map(
    candidates
      .filter((candidate) => candidate.list === 'measures' && candidate.faults.length === 0)
      .map(({ value }) => value as ItemV1<'measures'>)
      .map((measure) => [measure.id, new Set(measure.components?.map(({ id }) => id))]),
  )
}

function checkReferences(candidate: Candidate, registry: Registry, components: ComponentsOf): void {
  const { list, index, value, faults } = candidate
  const hasShape = faults.every(({ code }) => code === 'duplicate-id')
  if (!hasShape) return
  // The shape was checked just above, so the item is what its list says.
  candidate.faults = [...faults, ...recordFaults(list, value as never, [list, index], registry, components)]
}

function problemsOf({ list, index, value, faults }: Candidate): readonly Problem[] {
  const notices = unknownFields(listsV1[list].item, value, [list, index])
  if (list !== 'sources' || faults.length > 0) return [...faults, ...notices]
  return [...notices, ...linkNotices(value as ItemV1<'sources'>, [list, index])]
}

function headerProblems(file: Record<string, unknown>): readonly Problem[] {
  const known = { ...headerV1, ...listsV1 }
  const faults = Object.entries(headerV1).flatMap(([field, schema]) =>
    field === 'formatVersion'
      ? []
      : shapeFaults(schema, file[field], [field]).map((problem) => nameField(problem, field)),
  )
  const shapeOfFile = { entries: Object.fromEntries(Object.keys(known).map((name) => [name, {}])) }
  return [...faults, ...unknownFields(shapeOfFile as never, file, [])]
}

/** A missing header field has no path of its own inside the value that was checked. */
function nameField(problem: Problem, field: string): Problem {
  return problem.code === 'missing-field' ? { ...problem, field } : problem
}

function listTypeProblems(file: Record<string, unknown>): readonly Problem[] {
  return LIST_NAMES.filter((name) => file[name] !== undefined && !Array.isArray(file[name])).map((name) => ({
    code: 'wrong-type',
    expected: 'a list',
    found: describe(file[name]),
    path: [name],
    severity: 'fault',
  }))
}

function split<T>(
  candidates: readonly Candidate[],
  pick: (candidate: Candidate) => T | undefined,
): { [Name in ListName]: readonly T[] } {
  const entries = LIST_NAMES.map((name) => [
    name,
    candidates.filter(({ list }) => list === name).flatMap((candidate) => pick(candidate) ?? []),
  ])
  return Object.fromEntries(entries) as { [Name in ListName]: readonly T[] }
}
