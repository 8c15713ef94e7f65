// Rows of the UCDP Georeferenced Event Dataset (GED) as events. A row is one use of armed force by an organised actor
// that, as coded, cost a life (the definition of the codebook), hence the kind 'attack'; side A and side B are in the
// order of the codebook, which does not say who began, so a title names them as the dyad does.
//
// | column                                 | becomes                                                                |
// | -------------------------------------- | ---------------------------------------------------------------------- |
// | id                                     | id, behind the log's; locator of the citation                          |
// | date_start, date_end                   | date, its first and last day; known: the last                          |
// | date_prec                              | 1: it lasted from first to last day; else: some time between; note     |
// | low, best, high                        | deaths; summary                                                        |
// | deaths_a, _b, _civilians, _unknown     | summary                                                                |
// | dyad_name, where_description           | title                                                                  |
// | side_a, side_b                         | actors of the dataset that have that name                              |
// | where_coordinates, adm_2, adm_1, country | the first that is the name of a place of the dataset; summary        |
// | type_of_violence, where_prec, event_clarity, code_status, source_original | note                               |
// | source_article, else source_headline   | locator of the citation; never a quotation                             |
import { NOT_IN_TABLE } from '../../base/month-table'
import { EVENT_KINDS } from '../../domain/vocabulary'
import type { ItemV1 } from '../versions/v1'
import { edtfOf, setBounds } from './csv-date'
import { rowId, type CsvMapping } from './csv-format'
import { CsvNames } from './csv-names'
import { columnsOf, dayOf, digitOf, optional, required, type CsvTable } from './csv-table'
import { joinedBy, labelled, listed, orNothing, prose } from './csv-text'
import type { LogContext } from './log-context'
import type { LogRow } from './log-row'
import {
  UCDP_CLARITIES,
  UCDP_DATE_PRECISIONS,
  UCDP_DEATHS,
  UCDP_LABELS,
  UCDP_PLACE_PRECISIONS,
  UCDP_TEXTS,
  UCDP_TYPES,
} from './ucdp-codebook'

/** Editions before 17.1 named the estimates otherwise. */
const { list, at } = columnsOf({
  id: required('id'),
  start: required('date_start'),
  end: required('date_end'),
  precision: required('date_prec'),
  low: required('low', 'low_est'),
  best: required('best', 'best_est'),
  high: required('high', 'high_est'),
  sideA: required('side_a'),
  sideB: required('side_b'),
  type: required('type_of_violence'),
  dyad: optional('dyad_name'),
  where: optional('where_description'),
  place: optional('where_coordinates'),
  adm2: optional('adm_2'),
  adm1: optional('adm_1'),
  country: optional('country'),
  placePrecision: optional('where_prec'),
  clarity: optional('event_clarity'),
  status: optional('code_status'),
  deathsA: optional('deaths_a'),
  deathsB: optional('deaths_b'),
  civilians: optional('deaths_civilians'),
  unknown: optional('deaths_unknown'),
  article: optional('source_article'),
  headline: optional('source_headline'),
  original: optional('source_original'),
})

const ATTACK = EVENT_KINDS.indexOf('attack')
const EXACT = 1
/** Where it was, from the nearest to the widest. */
const PLACES = [at.place, at.adm2, at.adm1, at.country]

export function ucdpMapping(context: LogContext): CsvMapping {
  const names = new CsvNames(context)
  return {
    columns: list,
    labels: UCDP_TEXTS,
    idColumn: at.id,
    fill: (table, row) => fillRow(table, row, names),
    eventOf: (texts) => eventOf(texts, names, context),
  }
}

function fillRow(table: CsvTable, row: LogRow, names: CsvNames): void {
  const from = table.day(at.start)
  const to = table.day(at.end)
  if (from !== NOT_IN_TABLE && to !== NOT_IN_TABLE) {
    if (from > to) {
      const found = `${table.textOf(at.start)}/${table.textOf(at.end)}`
      table.fault(at.end, { code: 'bad-date', found, expected: 'EDTF' })
    }
    setBounds(row, from, to, table.digit(at.precision) === EXACT)
  }
  row.kind = ATTACK
  row.low = table.count(at.low)
  row.best = table.count(at.best)
  row.high = table.count(at.high)
  names.addActor(table, at.sideA, row)
  names.addActor(table, at.sideB, row)
  names.setPlace(table, PLACES, row)
}

function eventOf(texts: readonly string[], names: CsvNames, { log }: LogContext): ItemV1<'events'> {
  const text: TextOf = (column) => texts[column] ?? ''
  const id = text(at.id)
  const isExact = digitOf(text(at.precision)) === EXACT
  return {
    id: rowId(log.id, id),
    date: edtfOf({ from: dayOf(text(at.start)) ?? 0, to: dayOf(text(at.end)) ?? 0, isExact }),
    kind: 'attack',
    title: titleOf(text),
    summary: orNothing(summaryOf(text)),
    note: orNothing(noteOf(text)),
    actors: [...names.actorIds([text(at.sideA), text(at.sideB)])],
    places: [...names.placeIds(PLACES.map(text))],
    citations: [{ source: log.source, locator: locatorOf(text) }],
  }
}

type TextOf = (column: number) => string

function titleOf(text: TextOf): string {
  const dyad = prose(text(at.dyad)) || joinedBy(' – ', [text(at.sideA), text(at.sideB)])
  return joinedBy(': ', [dyad, text(at.where) || text(at.place)]) || locatorOf(text)
}

function summaryOf(text: TextOf): string {
  return joinedBy('. ', [listed(PLACES.map(text)), deathsOf(text)])
}

/** As the source estimates them: which of its numbers is which, and nothing reckoned from them. */
function deathsOf(text: TextOf): string {
  const estimates = joinedCounts(text, [
    [UCDP_DEATHS.best, at.best],
    [UCDP_DEATHS.low, at.low],
    [UCDP_DEATHS.high, at.high],
  ])
  const sides = joinedCounts(text, [
    [UCDP_DEATHS.sideA, at.deathsA],
    [UCDP_DEATHS.sideB, at.deathsB],
    [UCDP_DEATHS.civilians, at.civilians],
    [UCDP_DEATHS.unknown, at.unknown],
  ])
  return labelled(UCDP_LABELS.deaths, joinedBy('; ', [estimates, sides]))
}

function joinedCounts(text: TextOf, columns: readonly (readonly [label: string, column: number])[]): string {
  return joinedBy(
    ', ',
    columns.map(([label, column]) => labelled(label, text(column))),
  )
}

function noteOf(text: TextOf): string {
  const status = text(at.status)
  return joinedBy('; ', [
    UCDP_TYPES[text(at.type)] ?? labelled(UCDP_LABELS.type, text(at.type)),
    UCDP_DATE_PRECISIONS[text(at.precision)] ?? '',
    UCDP_PLACE_PRECISIONS[text(at.placePrecision)] ?? '',
    UCDP_CLARITIES[text(at.clarity)] ?? '',
    status === 'Clear' ? '' : labelled(UCDP_LABELS.status, status),
    labelled(UCDP_LABELS.original, text(at.original)),
  ])
}

function locatorOf(text: TextOf): string {
  return joinedBy('; ', [labelled(UCDP_LABELS.id, text(at.id)), text(at.article) || text(at.headline)])
}
