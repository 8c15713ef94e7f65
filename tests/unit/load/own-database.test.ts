import { describe, expect, test } from 'vitest'
import { fail, ok } from '../../../src/base/result'
import { heldConnection } from '../../../src/load/own-database'

/** Connections as a browser hands them out, with which of them are open. */
function browser() {
  const open = new Set<number>()
  let count = 0
  return {
    open,
    connect: async () => {
      const id = (count += 1)
      open.add(id)
      return { id, close: () => void open.delete(id) }
    },
  }
}

const full = async () => {
  throw new DOMException('', 'QuotaExceededError')
}

describe('a connection to what this browser keeps', () => {
  test('is one for all tasks', async () => {
    const { connect, open } = browser()
    const { use } = heldConnection(connect)
    const ids = await Promise.all([1, 2, 3].map(() => use(async ({ id }) => id)))
    expect(ids).toEqual([ok(1), ok(1), ok(1)])
    expect([...open]).toEqual([1])
  })

  test('is never left open beside another, however often the disk is full: a wall tries every minute', async () => {
    const { connect, open } = browser()
    const { use } = heldConnection(connect)
    for (let minute = 0; minute < 90; minute++) expect(await use(full)).toEqual(fail('full'))
    expect([...open]).toEqual([])
    expect(await use(async ({ id }) => id)).toEqual(ok(91))
    expect(open.size).toBe(1)
  })

  test('that one task spoils is not taken from another that has opened its own', async () => {
    const { connect, open } = browser()
    const { use, letGo } = heldConnection(connect)
    let spoil = (): void => undefined
    const spoiled = use(
      () => new Promise((_resolve, reject) => (spoil = () => reject(new Error('another tab wants it')))),
    )
    await Promise.resolve()
    letGo()
    expect(await use(async ({ id }) => id)).toEqual(ok(2))
    spoil()
    expect(await spoiled).toEqual(fail('refused'))
    expect([...open]).toEqual([2])
    expect(await use(async ({ id }) => id)).toEqual(ok(2))
  })

  test('that cannot be had is asked for again', async () => {
    const { connect } = browser()
    let isAway = true
    const { use } = heldConnection(async () => (isAway ? full() : connect()))
    expect(await use(async ({ id }) => id)).toEqual(fail('full'))
    isAway = false
    expect(await use(async ({ id }) => id)).toEqual(ok(1))
  })
})
