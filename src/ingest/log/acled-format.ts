// Rows of ACLED (Armed Conflict Location & Event Data) exports as events. Both exports are read, the API's (dates as
// `2022-01-28`) and the export tool's (`28 January 2022`), with commas, semicolons or tabs between cells. ACLED states
// one number of deaths, 0 also where its sources state none, so low and high stay unset.
//
// | column                                    | becomes                                                             |
// | ----------------------------------------- | ------------------------------------------------------------------- |
// | event_id_cnty                             | id, behind the log's, in small letters; locator of the citation     |
// | event_date, time_precision                | date: 1 the day; 2 some time in the week around it; 3 in its month  |
// | event_type, sub_event_type                | kind (acled-codebook.ts); the finer one begins the title            |
// | actor1, actor2                            | actors of the dataset that have that name; title                    |
// | assoc_actor_1, assoc_actor_2              | the same, each of those that semicolons part; note                  |
// | location, admin3, admin2, admin1, country | the first that is the name of a place of the dataset; title, note   |
// | notes                                     | summary; never a quotation                                          |
// | fatalities                                | deaths, best; note                                                  |
// | source                                    | locator of the citation                                             |
// | geo_precision, disorder_type, civilian_targeting, tags | note                                                   |
import { NOT_IN_TABLE } from '../../base/month-table'
import { EVENT_KINDS, type EventKind } from '../../domain/vocabulary'
import type { ItemV1 } from '../versions/v1'
import {
  ACLED_DATE_PRECISIONS,
  ACLED_LABELS,
  ACLED_PLACE_PRECISIONS,
  ACLED_STRATEGIC,
  ACLED_SUB_TYPES,
  ACLED_TEXTS,
  ACLED_TYPES,
} from './acled-codebook'
import { scanWordyDay, wordyDayOf } from './acled-date'
import { ByteTable } from './byte-table'
import { edtfOf, monthOf, setBounds, weekAround, type CsvBounds } from './csv-date'
import { rowId, type CsvMapping } from './csv-format'
import { CsvNames } from './csv-names'
import { columnsOf, dayOf, digitOf, optional, required, type CsvTable } from './csv-table'
import { joinedBy, labelled, listed, orNothing, prose } from './csv-text'
import type { LogContext } from './log-context'
import type { LogRow } from './log-row'

const { list, at } = columnsOf({
  id: required('event_id_cnty'),
  date: required('event_date'),
  precision: required('time_precision'),
  type: required('event_type'),
  actor1: required('actor1'),
  fatalities: required('fatalities'),
  subType: optional('sub_event_type'),
  actor2: optional('actor2'),
  with1: optional('assoc_actor_1'),
  with2: optional('assoc_actor_2'),
  location: optional('location'),
  admin3: optional('admin3'),
  admin2: optional('admin2'),
  admin1: optional('admin1'),
  country: optional('country'),
  notes: optional('notes'),
  source: optional('source'),
  placePrecision: optional('geo_precision'),
  disorder: optional('disorder_type'),
  targeting: optional('civilian_targeting'),
  tags: optional('tags'),
})

/** Where it was, from the nearest to the widest. */
const PLACES = [at.location, at.admin3, at.admin2, at.admin1, at.country]

const TYPES = new ByteTable(ACLED_TYPES.map(([type]) => type))
const SUB_TYPES = new ByteTable(ACLED_SUB_TYPES.map(([type]) => type))
const TYPE_KINDS = ACLED_TYPES.map(([, kind]) => EVENT_KINDS.indexOf(kind))
const SUB_TYPE_KINDS = ACLED_SUB_TYPES.map(([, kind]) => EVENT_KINDS.indexOf(kind))
const IS_STRATEGIC = ACLED_TYPES.map(([type]) => ACLED_STRATEGIC.includes(type))
const OTHER = EVENT_KINDS.indexOf('other')

export function acledMapping(context: LogContext): CsvMapping {
  const names = new CsvNames(context)
  return {
    columns: list,
    labels: ACLED_TEXTS,
    idColumn: at.id,
    fill: (table, row) => fillRow(table, row, names),
    eventOf: (texts) => eventOf(texts, names, context),
  }
}

function fillRow(table: CsvTable, row: LogRow, names: CsvNames): void {
  const day = table.day(at.date, scanWordyDay)
  if (day !== NOT_IN_TABLE) setDays(row, day, table.digit(at.precision))
  row.kind = kindIn(table)
  row.best = table.count(at.fatalities)
  names.addActor(table, at.actor1, row)
  names.addActors(table, at.with1, row)
  names.addActor(table, at.actor2, row)
  names.addActors(table, at.with2, row)
  names.setPlace(table, PLACES, row)
}

function setDays(row: LogRow, day: number, precision: number): void {
  if (precision !== 2 && precision !== 3) return setBounds(row, day, day, true)
  const { from, to, isExact } = boundsOf(day, precision)
  setBounds(row, from, to, isExact)
}

/** The date of what is known to the week or to the month is a day in its middle. */
function boundsOf(day: number, precision: number): CsvBounds {
  switch (precision) {
    case 2:
      return weekAround(day)
    case 3:
      return monthOf(day)
    default:
      return { from: day, to: day, isExact: true }
  }
}

function kindIn(table: CsvTable): number {
  const type = table.nameIn(TYPES, at.type)
  if (type < 0) return OTHER
  const subType = IS_STRATEGIC[type] === true ? table.nameIn(SUB_TYPES, at.subType) : -1
  return (subType < 0 ? TYPE_KINDS[type] : SUB_TYPE_KINDS[subType]) ?? OTHER
}

type TextOf = (column: number) => string

function eventOf(texts: readonly string[], names: CsvNames, { log }: LogContext): ItemV1<'events'> {
  const text: TextOf = (column) => texts[column] ?? ''
  const day = dayOf(text(at.date)) ?? wordyDayOf(text(at.date)) ?? 0
  const actors = [text(at.actor1), ...split(text(at.with1)), text(at.actor2), ...split(text(at.with2))]
  return {
    id: rowId(log.id, text(at.id)),
    date: edtfOf(boundsOf(day, digitOf(text(at.precision)))),
    kind: kindOf(text),
    title: titleOf(text),
    summary: orNothing(prose(text(at.notes))),
    note: orNothing(noteOf(text)),
    actors: [...names.actorIds(actors)],
    places: [...names.placeIds(PLACES.map(text))],
    citations: [{ source: log.source, locator: locatorOf(text) }],
  }
}

function kindOf(text: TextOf): EventKind {
  const type = ACLED_TYPES.find(([name]) => name === text(at.type))
  const subTypes = ACLED_STRATEGIC.includes(text(at.type)) ? ACLED_SUB_TYPES : []
  return (subTypes.find(([name]) => name === text(at.subType)) ?? type)?.[1] ?? 'other'
}

/** The names that semicolons part. */
function split(names: string): readonly string[] {
  return names.split(';').map((name) => name.replaceAll(/^ +| +$/g, ''))
}

function titleOf(text: TextOf): string {
  const actors = joinedBy(' – ', [text(at.actor1), text(at.actor2)])
  const what = joinedBy(': ', [text(at.subType) || text(at.type), actors])
  return joinedBy(', ', [what, text(at.location)]) || locatorOf(text)
}

function noteOf(text: TextOf): string {
  return joinedBy('; ', [
    listed([text(at.disorder), text(at.type), text(at.subType)]),
    labelled(ACLED_LABELS.fatalities, text(at.fatalities)),
    labelled(ACLED_LABELS.with1, text(at.with1)),
    labelled(ACLED_LABELS.with2, text(at.with2)),
    text(at.targeting),
    ACLED_DATE_PRECISIONS[text(at.precision)] ?? '',
    listed(PLACES.map(text)),
    ACLED_PLACE_PRECISIONS[text(at.placePrecision)] ?? '',
    text(at.tags),
  ])
}

function locatorOf(text: TextOf): string {
  return joinedBy('; ', [labelled(ACLED_LABELS.id, text(at.id)), text(at.source)])
}
