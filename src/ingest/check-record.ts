// What a schema cannot say about a record: that a day exists, that a reference resolves, that a
// range runs upwards. All faults are collected: the author should mend the file once, not once
// per mistake.
import { COMMON_ZONES } from '../base/common-zones'
import { nearestName } from '../base/nearest-name'
import type { JsonPath, Problem, ProblemDetail, ReferenceTarget } from '../domain/problem'
import { readDate, readDay } from './read-date'
import type { Registry } from './registry'
import { isWebAddress } from './web-address'
import type { ItemV1, ListName } from './versions/v1'

/** Components by measure id; a measure that was set aside is absent and faults nobody. */
export type ComponentsOf = ReadonlyMap<string, ReadonlySet<string>>

type ItemOf = { readonly [Name in ListName]: ItemV1<Name> }
type Checker<Name extends ListName> = (item: ItemOf[Name], check: RecordCheck) => void

/** Checks one record of the right shape; empty when nothing is wrong. */
export function recordFaults<Name extends ListName>(
  list: Name,
  item: ItemOf[Name],
  path: JsonPath,
  registry: Registry,
  components: ComponentsOf,
): readonly Problem[] {
  const check = new RecordCheck(path, registry, components)
  CHECKERS[list](item, check)
  return check.problems
}

/** Faults that do not set a record aside: a link that is shown as text. */
export function linkNotices(source: ItemV1<'sources'>, path: JsonPath): readonly Problem[] {
  return (['url', 'archived'] as const).flatMap((field): Problem[] => {
    const address = source[field]
    if (address === undefined || isWebAddress(address)) return []
    return [{ code: 'unsafe-link', found: address, path: [...path, field], severity: 'notice' }]
  })
}

class RecordCheck {
  readonly problems: Problem[] = []
  private readonly base: JsonPath
  private readonly registry: Registry
  private readonly components: ComponentsOf

  constructor(base: JsonPath, registry: Registry, components: ComponentsOf) {
    this.base = base
    this.registry = registry
    this.components = components
  }

  fault(detail: ProblemDetail, ...path: (string | number)[]): void {
    this.problems.push({ ...detail, path: [...this.base, ...path], severity: 'fault' })
  }

  edtf(text: string | undefined, ...path: (string | number)[]): void {
    if (text !== undefined && !readDate(text)) this.fault({ code: 'bad-date', found: text, expected: 'EDTF' }, ...path)
  }

  day(text: string | undefined, ...path: (string | number)[]): void {
    if (text !== undefined && readDay(text) === undefined) {
      this.fault({ code: 'bad-date', found: text, expected: 'day' }, ...path)
    }
  }

  reference(id: string | undefined, target: Exclude<ReferenceTarget, 'component'>, ...path: (string | number)[]): void {
    if (id === undefined || this.registry.has(id, target)) return
    this.fault({ code: 'unknown-reference', target, id, suggestion: this.registry.nearest(id, target) }, ...path)
  }

  references(ids: readonly string[] | undefined, target: Exclude<ReferenceTarget, 'component'>, field: string): void {
    ids?.forEach((id, index) => this.reference(id, target, field, index))
  }

  componentsOf(measure: string, ids: readonly string[] | undefined, field: string): void {
    const known = this.components.get(measure)
    if (!known) return
    ids?.forEach((id, index) => {
      if (known.has(id)) return
      this.fault(
        { code: 'unknown-reference', target: 'component', id, suggestion: nearestName(id, known) },
        field,
        index,
      )
    })
  }

  citations(citations: readonly { source: string }[], ...path: (string | number)[]): void {
    citations.forEach((citation, index) =>
      this.reference(citation.source, 'source', ...path, 'citations', index, 'source'),
    )
  }

  entry(item: ItemV1<'events'> | ItemV1<'statements'> | ItemV1<'claims'>): void {
    this.edtf(item.date, 'date')
    this.day(item.known, 'known')
    this.references(item.topics, 'topic', 'topics')
    this.references(item.places, 'place', 'places')
    this.citations(item.citations)
    item.updates?.forEach((update, index) => {
      this.day(update.known, 'updates', index, 'known')
      this.edtf(update.date, 'updates', index, 'date')
      this.citations(update.citations, 'updates', index)
    })
  }
}

const CHECKERS: { readonly [Name in ListName]: Checker<Name> } = {
  clocks: (clock, check) => {
    if (!isTimeZone(clock.zone)) check.fault({ code: 'bad-zone', found: clock.zone }, 'zone')
  },
  sources: (source, check) => {
    check.edtf(source.published, 'published')
    check.reference(source.origin, 'source', 'origin')
  },
  actors: (actor, check) => check.references(actor.memberOf, 'actor', 'memberOf'),
  places: () => {},
  topics: () => {},
  events: (event, check) => {
    check.entry(event)
    check.references(event.actors, 'actor', 'actors')
  },
  statements: (statement, check) => {
    check.entry(statement)
    check.reference(statement.speaker, 'actor', 'speaker')
    check.references(statement.coSpeakers, 'actor', 'coSpeakers')
    check.reference(statement.onBehalfOf, 'actor', 'onBehalfOf')
    check.references(statement.to, 'actor', 'to')
    check.reference(statement.reportedBy, 'actor', 'reportedBy')
    check.reference(statement.event, 'event', 'event')
    statement.relations?.forEach(({ target }, index) => check.reference(target, 'record', 'relations', index, 'target'))
  },
  measures: (measure, check) => {
    check.reference(measure.about, 'actor', 'about')
    const seen = new Set<string>()
    measure.components?.forEach(({ id }, index) => {
      if (seen.has(id)) check.fault({ code: 'duplicate-id', id, firstPath: [] }, 'components', index, 'id')
      seen.add(id)
    })
  },
  claims: checkClaim,
  briefs: () => {},
  corrections: (correction, check) => {
    check.day(correction.date, 'date')
    check.reference(correction.record, 'record', 'record')
  },
  logs: (log, check) => check.reference(log.source, 'source', 'source'),
}

function checkClaim(claim: ItemV1<'claims'>, check: RecordCheck): void {
  check.entry(claim)
  check.reference(claim.measure, 'measure', 'measure')
  check.reference(claim.claimant, 'actor', 'claimant')
  check.references(claim.coClaimants, 'actor', 'coClaimants')
  check.reference(claim.onBehalfOf, 'actor', 'onBehalfOf')
  check.reference(claim.reportedBy, 'actor', 'reportedBy')
  check.reference(claim.statement, 'statement', 'statement')
  check.reference(claim.supersedes, 'claim', 'supersedes')
  check.componentsOf(claim.measure, claim.includes, 'includes')
  check.componentsOf(claim.measure, claim.excludes, 'excludes')
  claim.includes?.forEach((id, index) => {
    if (claim.excludes?.includes(id)) check.fault({ code: 'counted-both-ways', id }, 'includes', index)
  })
  if ('min' in claim.value && claim.value.min > claim.value.max) {
    check.fault({ code: 'min-over-max', min: claim.value.min, max: claim.value.max }, 'value')
  }
}

/** Whether the engine knows the name as an IANA time zone. */
function isTimeZone(zone: string): boolean {
  if (COMMON_ZONES.has(zone)) return true
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
