// The receipt of a file that the app has written. A faulty one costs the file nothing but the receipt.
import * as v from 'valibot'
import type { Problem } from '../domain/problem'
import type { Receipt } from '../domain/receipt'
import { readDay } from './read-date'
import { ReceiptV1 } from './versions/v1-records'

const DAYS = ['asOf', 'from', 'to'] as const

/** undefined where there is none, or none that could be read. */
export function toReceipt(value: unknown): Receipt | undefined {
  if (!v.is(ReceiptV1, value)) return undefined
  const { dataset, title, revision, sha256, filters = [], zone, view, address, licence, marking, app } = value
  const asOf = readDay(value.asOf)
  if (asOf === undefined || receiptProblems(value).length > 0) return undefined
  const from = value.from === undefined ? undefined : readDay(value.from)
  const to = value.to === undefined ? undefined : readDay(value.to)
  return { dataset, title, revision, sha256, asOf, from, to, filters, zone, view, address, licence, marking, app }
}

/** Days that do not exist; what the shape shows is told with the header. */
export function receiptProblems(value: unknown): readonly Problem[] {
  if (!v.is(ReceiptV1, value)) return []
  return DAYS.flatMap((field): readonly Problem[] => {
    const text = value[field]
    if (text === undefined || readDay(text) !== undefined) return []
    return [{ code: 'bad-date', found: text, expected: 'day', path: ['receipt', field], severity: 'fault' }]
  })
}
