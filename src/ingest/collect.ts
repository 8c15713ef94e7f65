// Goes through the lists of a file, keeps what is sound, sets aside what is not, and says why.
import type { Problem, Refusal } from '../domain/problem'
import { linkNotices, recordFaults, type ComponentsOf } from './check-record'
import { quickCheck, type QuickCheck } from './quick-check'
import { Registry } from './registry'
import { describe, isObject } from './json-value'
import { shapeFaults, unknownFields } from './shape'
import { headerV1, listsV1, type ItemV1, type ListName } from './versions/v1'

/** A sound item with its place in the author's list. */
export type Sound<Name extends ListName> = { readonly item: ItemV1<Name>; readonly index: number }

/** What is sound, and what is named and was set aside. */
export type Sorted = {
  readonly lists: { readonly [Name in ListName]: readonly Sound<Name>[] }
  /** Named things (sources, actors, places, topics, measures) that are set aside, as they were written. */
  readonly setAside: { readonly [Name in ListName]: readonly Record<string, unknown>[] }
}

export type Collected = Sorted & { readonly problems: readonly Problem[] }

const LIST_NAMES = Object.keys(listsV1) as ListName[]

/** The first required list that is missing: what lacks it is no dataset. */
export function missingList(file: Record<string, unknown>): Refusal | undefined {
  const list = LIST_NAMES.find((name) => listsV1[name].isRequired && !Array.isArray(file[name]))
  return list && { code: 'missing-list', list, found: file[list] === undefined ? 'nothing' : describe(file[list]) }
}

/** `quick: false` asks the schema about every record; the answer is the same (a law of the tests), and much slower. */
export function collectV1(file: Record<string, unknown>, { quick = true } = {}): Collected {
  const registry = new Registry()
  const duplicates = enterIds(file, registry)
  const components = componentsOf(file, duplicates)
  const checks: Partial<QuickCheck> = quick ? quickCheck(registry, components) : {}
  const lists = perList<unknown>()
  const setAside = perList<Record<string, unknown>>()
  const problems: Problem[] = [...headerProblems(file), ...listTypeProblems(file)]
  for (const list of LIST_NAMES) {
    const isSound = checks[list]
    itemsOf(file, list).forEach((value, index) => {
      const duplicate = duplicates.get(list)?.get(index)
      if (duplicate === undefined && isSound?.(value)) {
        lists[list].push({ item: value, index })
        return
      }
      const faults = faultsOf({ list, index, value, duplicate }, registry, components)
      if (faults.length === 0) lists[list].push({ item: value, index })
      else if (isObject(value)) setAside[list].push(value)
      for (const problem of [...faults, ...noticesOf(list, index, value, faults)]) problems.push(problem)
    })
  }
  return { lists: lists as Collected['lists'], setAside, problems }
}

function perList<T>(): { readonly [Name in ListName]: T[] } {
  return Object.fromEntries(LIST_NAMES.map((name): [string, T[]] => [name, []])) as { [Name in ListName]: T[] }
}

function itemsOf(file: Record<string, unknown>, list: ListName): readonly unknown[] {
  const items = file[list]
  return Array.isArray(items) ? items : []
}

type Duplicates = ReadonlyMap<ListName, ReadonlyMap<number, Problem>>

/** Enters every id of the file; the faults of those that name a second thing, by list and index. */
function enterIds(file: Record<string, unknown>, registry: Registry): Duplicates {
  const duplicates = new Map<ListName, Map<number, Problem>>()
  for (const list of LIST_NAMES) {
    itemsOf(file, list).forEach((value, index) => {
      const duplicate = isObject(value) ? registry.enter(value['id'], list, [list, index]) : undefined
      if (!duplicate) return
      const ofList = duplicates.get(list) ?? new Map<number, Problem>()
      duplicates.set(list, ofList.set(index, duplicate))
    })
  }
  return duplicates
}

function componentsOf(file: Record<string, unknown>, duplicates: Duplicates): ComponentsOf {
  return new Map(
    itemsOf(file, 'measures')
      .filter((value, index) => !duplicates.get('measures')?.has(index) && hasShape('measures', value))
      .map((value) => value as ItemV1<'measures'>)
      .map((measure) => [measure.id, new Set(measure.components?.map(({ id }) => id))]),
  )
}

function hasShape(list: ListName, value: unknown): boolean {
  return shapeFaults(listsV1[list].item, value, []).length === 0
}

type Candidate = {
  readonly list: ListName
  readonly index: number
  readonly value: unknown
  readonly duplicate: Problem | undefined
}

function faultsOf(candidate: Candidate, registry: Registry, components: ComponentsOf): readonly Problem[] {
  const { list, index, value, duplicate } = candidate
  const path = [list, index]
  const shape = shapeFaults(listsV1[list].item, value, path)
  const faults = duplicate ? [...shape, duplicate] : shape
  if (shape.length > 0) return faults
  // The shape was checked just above, so the item is what its list says.
  return [...faults, ...recordFaults(list, value as never, path, registry, components)]
}

function noticesOf(list: ListName, index: number, value: unknown, faults: readonly Problem[]): readonly Problem[] {
  const notices = unknownFields(listsV1[list].item, value, [list, index])
  if (list !== 'sources' || faults.length > 0) return notices
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
