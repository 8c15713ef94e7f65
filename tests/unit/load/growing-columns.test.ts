import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogColumns } from '../../../src/domain/event-log'
import { ColumnBuilder } from '../../../src/ingest/log/column-builder'
import { addTag, emptyRow } from '../../../src/ingest/log/log-row'
import { GrowingColumns } from '../../../src/load/growing-columns'

type Row = {
  readonly from: number
  readonly length: number
  readonly known: number
  readonly tags: readonly number[]
  readonly best: number
}

const row: fc.Arbitrary<Row> = fc.record({
  from: fc.integer({ min: -40, max: 40 }),
  length: fc.nat(9),
  known: fc.integer({ min: -40, max: 60 }),
  tags: fc.uniqueArray(fc.nat(9), { maxLength: 12 }),
  best: fc.nat(100),
})

function batchOf(rows: readonly Row[], hasDeaths: boolean): LogColumns {
  const builder = new ColumnBuilder(Math.max(1, rows.length), hasDeaths)
  for (const { from, length, known, tags, best } of rows) {
    const one = Object.assign(emptyRow(), { from, to: from + length, known, kind: from & 7, best })
    for (const tag of tags) addTag(one, tag)
    builder.push(one)
  }
  return builder.takeBatch()
}

function plain({ count, from, to, known, kind, tags, tagsEnd, deaths }: LogColumns) {
  return Array.from({ length: count }, (_, at) => ({
    from: from[at],
    to: to[at],
    known: known[at],
    kind: kind[at],
    tags: [...tags.subarray(at === 0 ? 0 : tagsEnd[at - 1], tagsEnd[at])],
    best: deaths?.best[at],
  }))
}

const batches = fc.array(fc.array(row, { maxLength: 12 }), { maxLength: 6 })

describe('columns that grow', () => {
  it('hold all batches in the order in which they came, however many and however long', () => {
    fc.assert(
      fc.property(batches, fc.nat(3), (all, expected) => {
        const growing = new GrowingColumns(expected)
        for (const rows of all) growing.append(batchOf(rows, true))
        expect(plain(growing.columns())).toEqual(plain(batchOf(all.flat(), true)))
      }),
    )
  })

  it('grow beyond the room that was kept for them', () => {
    const many = Array.from({ length: 9000 }, (_, at): Row => {
      return { from: at, length: 0, known: at, tags: [at % 7, 7, 8, 9, 10, 11], best: 1 }
    })
    const growing = new GrowingColumns(10)
    for (let at = 0; at < many.length; at += 700) growing.append(batchOf(many.slice(at, at + 700), false))
    expect(plain(growing.columns())).toEqual(plain(batchOf(many, false)))
  })

  it('leave what was handed out as it was', () => {
    fc.assert(
      fc.property(batches, (all) => {
        const growing = new GrowingColumns(0)
        const seen: { readonly columns: LogColumns; readonly as: unknown }[] = []
        for (const rows of all) {
          growing.append(batchOf(rows, false))
          const columns = growing.columns()
          seen.push({ columns, as: plain(columns) })
        }
        for (const { columns, as } of seen) expect(plain(columns)).toEqual(as)
      }),
    )
  })

  it('say the days they touch, the longest row, the order and what was announced', () => {
    fc.assert(
      fc.property(batches, (all) => {
        const growing = new GrowingColumns(0)
        for (const rows of all) growing.append(batchOf(rows, false))
        const rows = all.flat()
        const last = rows.map(({ from, length }) => from + length)
        expect(growing.longest).toBe(Math.max(0, ...rows.map(({ length }) => length)))
        expect(growing.span).toEqual(
          rows.length === 0 ? undefined : { from: Math.min(...rows.map(({ from }) => from)), to: Math.max(...last) },
        )
        const known = rows.map((one) => one.known)
        expect(growing.knownSpan).toEqual(
          rows.length === 0 ? undefined : { from: Math.min(...known), to: Math.max(...known) },
        )
        const inOrder = [...rows.keys()].toSorted((a, b) => (rows[a]?.from ?? 0) - (rows[b]?.from ?? 0) || a - b)
        expect([...(growing.order() ?? rows.keys())]).toEqual(inOrder)
        expect([...growing.foretold]).toEqual(
          [...rows.keys()].filter((at) => rows[at] && rows[at].known < rows[at].from),
        )
      }),
    )
  })

  it('say -1 for rows of a log that counts no deaths, beside one that does', () => {
    const one: Row = { from: 1, length: 0, known: 1, tags: [], best: 3 }
    const growing = new GrowingColumns(0)
    growing.append(batchOf([one], false))
    growing.append(batchOf([one], true))
    growing.append(batchOf([one], false))
    expect([...(growing.columns().deaths?.best ?? [])]).toEqual([-1, 3, -1])
  })
})
