// Which id names what in a file. Every id is entered before any reference is checked, whether its
// record is good or set aside: a reference to a record that was set aside is not a second fault.
import { nearestName } from '../base/nearest-name'
import type { JsonPath, Problem, ReferenceTarget } from '../domain/problem'
import { ID_PATTERN } from './versions/id-pattern'
import type { ListName } from './versions/v1'

type Named = { readonly list: ListName; readonly path: JsonPath }

const LISTS_OF: Record<Exclude<ReferenceTarget, 'component'>, readonly ListName[]> = {
  source: ['sources'],
  actor: ['actors'],
  place: ['places'],
  topic: ['topics'],
  measure: ['measures'],
  event: ['events'],
  statement: ['statements'],
  claim: ['claims'],
  record: ['events', 'statements', 'claims'],
}

export class Registry {
  private readonly named = new Map<string, Named>()
  private readonly ids = new Map<ReferenceTarget, readonly string[]>()
  private readonly suggested = new Map<string, string | undefined>()

  /** Enters an id; a fault when it already names something, of whatever kind. */
  enter(id: unknown, list: ListName, path: JsonPath): Problem | undefined {
    if (typeof id !== 'string' || !ID_PATTERN.test(id)) return undefined
    const first = this.named.get(id)
    if (first) {
      return { code: 'duplicate-id', id, firstPath: first.path, path: [...path, 'id'], severity: 'fault' }
    }
    this.named.set(id, { list, path })
    return undefined
  }

  has(id: string, target: Exclude<ReferenceTarget, 'component'>): boolean {
    const named = this.named.get(id)
    return named !== undefined && LISTS_OF[target].includes(named.list)
  }

  /** Asked after every id is entered. A mistake is often made again and again, and looked up once. */
  nearest(id: string, target: Exclude<ReferenceTarget, 'component'>): string | undefined {
    const asked = `${target} ${id}`
    if (!this.suggested.has(asked)) this.suggested.set(asked, nearestName(id, this.idsOf(target)))
    return this.suggested.get(asked)
  }

  private idsOf(target: Exclude<ReferenceTarget, 'component'>): readonly string[] {
    const ids = this.ids.get(target) ?? [...this.named.keys()].filter((known) => this.has(known, target))
    this.ids.set(target, ids)
    return ids
  }
}
