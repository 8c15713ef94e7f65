import { describe, expect, test } from 'vitest'
import { askBuild } from '../../../src/load/offline/worker-messages'

/** Somebody who is asked; tells when the line to whoever asked has been closed. */
function askedOne(answer: ((port: MessagePort) => void) | undefined) {
  let hangUp: () => void
  const hasHungUp = new Promise<void>((resolve) => {
    hangUp = resolve
  })
  return {
    hasHungUp,
    postMessage: (_question: unknown, [port]: MessagePort[]) => {
      port?.addEventListener('close', () => hangUp())
      port?.start()
      if (port) answer?.(port)
    },
  }
}

describe('who is asked for its build', () => {
  test('is heard, and the line is closed: a wall asks every minute for years', async () => {
    const target = askedOne((port) => port.postMessage('b1'))
    expect(await askBuild(target, 1000)).toBe('b1')
    await target.hasHungUp
  })

  test('and says nothing is waited for no longer than that, and the line is closed', async () => {
    const target = askedOne(undefined)
    expect(await askBuild(target, 5)).toBeUndefined()
    await target.hasHungUp
  })

  test('and answers nonsense is as good as silent', async () => {
    expect(
      await askBuild(
        askedOne((port) => port.postMessage({ build: 1 })),
        1000,
      ),
    ).toBeUndefined()
  })
})
