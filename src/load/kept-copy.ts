// All that the first load has of kept copies: where to ask for one when a host does not answer. What keeps them is
// fetched then, from the worker's copy of the app if it must be.
import { ok, type Result } from '../base/result'
import { IS_ONE_FILE } from '../edition/here'
import type { CopyStore, KeptBytes } from './offline/copy-store'

let open = async (): Promise<CopyStore | undefined> => {
  if (IS_ONE_FILE || typeof indexedDB === 'undefined') return undefined
  return (await import('./offline/copy-store')).openCopyStore()
}
let opened: Promise<CopyStore | undefined> | undefined

/** The place where copies are kept; undefined where there is none. */
export async function copyStore(): Promise<CopyStore | undefined> {
  try {
    return await (opened ??= open())
  } catch {
    opened = undefined
    return undefined
  }
}

/** The last good answer from an address that this browser has kept. */
export async function keptCopy(address: string): Promise<KeptBytes | undefined> {
  const copy = await (await copyStore())?.read(address)
  return copy?.ok ? copy.value : undefined
}

const PATIENCE_MS = 4000

/** What a host answers where that is good and comes soon; else what was kept of it; else what it answers. */
export async function orKept<T, E>(
  asking: Promise<Result<T, E>>,
  kept: () => Promise<T | undefined>,
): Promise<Result<T, E>> {
  const [silence, speak] = afterSilence()
  const first = await Promise.race([asking, silence])
  speak()
  if (first?.ok) return first
  const copy = await kept()
  return copy === undefined ? asking : ok(copy)
}

/** Resolves when nothing has come for a while; the function calls that off. */
function afterSilence(): readonly [silence: Promise<undefined>, callOff: () => void] {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS)
  })
  return [silence, () => clearTimeout(timer)]
}

/** Calls when an answer lets itself be waited for, or is bad. */
export async function whenSilent<T, E>(asking: Promise<Result<T, E>>, act: () => Promise<void>): Promise<Result<T, E>> {
  const timer = setTimeout(() => void act(), PATIENCE_MS)
  try {
    const answer = await asking
    if (!answer.ok) await act()
    return answer
  } finally {
    clearTimeout(timer)
  }
}

/** From now on copies are kept there. */
export function keepCopiesIn(store: CopyStore | undefined): void {
  open = async () => store
  opened = undefined
}
