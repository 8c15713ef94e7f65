// The short way into the app for a file of which nothing has to be said, as of nearly every one: no schema, no words. The
// long way (ingest.ts) says of such a file the very same (a law of the tests), and is fetched only for the others.
import type { Dataset } from '../domain/dataset'
import type { Sorted } from './collect'
import { isObject } from './json-value'
import { quickCheck, quickHeader, type QuickCheck } from './quick-check'
import { Registry } from './registry'
import { toDataset } from './to-dataset'
import type { ListName } from './versions/v1'

const REQUIRED: readonly ListName[] = ['sources', 'actors', 'events', 'statements']

/** The dataset of a file without a fault or a notice; undefined where there may be one, or it is no dataset. */
export function readClean(text: string): Dataset | undefined {
  const file = parsed(text)
  if (!isObject(file) || REQUIRED.some((list) => file[list] === undefined)) return undefined
  const registry = new Registry()
  const components = new Map<string, ReadonlySet<string>>()
  const checks = quickCheck(registry, components)
  const lists = listsOf(file, checks)
  if (!lists || !hasOwnIds(lists, registry) || !quickHeader(registry, namesOf(checks))(file)) return undefined
  for (const list of namesOf(checks)) {
    for (const { item } of lists[list]) if (!checks[list](item)) return undefined
    if (list === 'measures') enterComponents(lists.measures, components)
  }
  const { dataset, problems } = toDataset(file, { lists, setAside: NOTHING }, undefined)
  return problems.length === 0 ? dataset : undefined
}

const NOTHING: Sorted['setAside'] = {
  clocks: [],
  sources: [],
  actors: [],
  places: [],
  topics: [],
  events: [],
  statements: [],
  measures: [],
  claims: [],
  briefs: [],
  corrections: [],
  logs: [],
}

/** What would be refused, and what begins with a mark of its encoding, is left to the long way. */
function parsed(text: string): unknown {
  if (text.includes('\u0000') || text.includes('\uFFFD')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Nothing is known of the items yet: their types are what the checks that follow make of them. */
function listsOf(file: Record<string, unknown>, checks: QuickCheck): Sorted['lists'] | undefined {
  const lists: Record<string, readonly unknown[]> = {}
  for (const list of namesOf(checks)) {
    const items: unknown = file[list] === undefined ? [] : file[list]
    if (!Array.isArray(items)) return undefined
    lists[list] = items.map((item: unknown, index) => ({ item, index }))
  }
  return lists as Sorted['lists']
}

/** Every thing that has an id has one of its own. */
function hasOwnIds(lists: Sorted['lists'], registry: Registry): boolean {
  for (const list of namesOf(lists)) {
    for (const { item, index } of lists[list] as readonly { item: unknown; index: number }[]) {
      if (isObject(item) && registry.enter(item['id'], list, [list, index])) return false
    }
  }
  return true
}

function enterComponents(measures: Sorted['lists']['measures'], components: Map<string, ReadonlySet<string>>): void {
  for (const { item } of measures) components.set(item.id, new Set(item.components?.map(({ id }) => id)))
}

function namesOf(byList: Readonly<Record<ListName, unknown>>): readonly ListName[] {
  return Object.keys(byList) as ListName[]
}
