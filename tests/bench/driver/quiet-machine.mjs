// @ts-check
// A visitor's browser stands open before they go anywhere. Here each run opens a window of its own, and Chromium spends
// half a second of both cores on its frame: who is opened meanwhile is measured together with it, and a page that has
// more to do than others pays more of it.
import os from 'node:os'
import { wait } from './input.mjs'

const LOOK_MS = 200
/** As many looks one after the other at a machine with little to do. */
const CALM_LOOKS = 2
/** Of all cores; more than this, and somebody else is at work. */
const LITTLE = 0.08
const PATIENCE_MS = 6_000

/**
 * Waits until the machine has nothing else to do.
 * @returns {Promise<boolean>} false where it never came to rest
 */
export async function whenQuiet() {
  const end = performance.now() + PATIENCE_MS
  let calm = 0
  let before = coreTimes()
  while (calm < CALM_LOOKS) {
    if (performance.now() > end) return false
    await wait(LOOK_MS)
    const now = coreTimes()
    calm = (now.busy - before.busy) / (now.all - before.all) <= LITTLE ? calm + 1 : 0
    before = now
  }
  return true
}

/** Milliseconds of all cores since the machine was started, idle ones included, and those with work. */
function coreTimes() {
  let busy = 0
  let all = 0
  for (const { times } of os.cpus()) {
    const work = times.user + times.nice + times.sys + times.irq
    busy += work
    all += work + times.idle
  }
  return { busy, all }
}
