// @ts-check
// JavaScript heap and array buffers of a page and of all its workers, after a collection that is asked for.

/** @typedef {{ heap: number, buffers: number, threads: number }} Memory bytes, bytes, and how many threads were counted */

/**
 * @param {import('playwright-core').CDPSession} session of the page
 * @returns {Promise<() => Promise<Memory>>}
 */
export async function watchMemory(session) {
  /** @type {Set<string>} */
  const workers = new Set()
  /** @type {Map<number, (answer: { result?: unknown, error?: { message: string } }) => void>} */
  const waiting = new Map()
  let lastId = 0
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type.includes('worker')) workers.add(sessionId)
  })
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId))
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message)
    waiting.get(answer.id)?.(answer)
  })
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })

  /** @param {string} sessionId @param {string} method */
  async function ask(sessionId, method) {
    const id = ++lastId
    const answer = new Promise((resolve) => waiting.set(id, resolve))
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params: {} }),
    })
    const { result, error } = await answer
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }

  return async () => {
    const sessions = [...workers]
    // What a worker lets go may be what kept something of the page, and the other way round.
    for (let round = 0; round < 2; round++) {
      for (const id of sessions) await ask(id, 'HeapProfiler.collectGarbage')
      await session.send('HeapProfiler.collectGarbage')
    }
    const usages = [await session.send('Runtime.getHeapUsage')]
    for (const id of sessions) usages.push(await ask(id, 'Runtime.getHeapUsage'))
    return {
      heap: usages.reduce((sum, { usedSize }) => sum + usedSize, 0),
      buffers: usages.reduce((sum, { backingStorageSize }) => sum + backingStorageSize, 0),
      threads: usages.length,
    }
  }
}
