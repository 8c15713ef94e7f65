// The timer of a presentation, kept in this browser so that a briefer alone may close the window and go on. Nothing else.
import type { DBSchema } from 'idb'
import { ownDatabase } from './own-database'

/** As `view-model/stage-timer.ts` has it: milliseconds, and an instant where it runs. */
export type KeptTimer = { readonly passed: number; readonly since: number | undefined }

export type StageMemory = {
  readonly read: (presentation: string) => Promise<KeptTimer | undefined>
  readonly write: (presentation: string, timer: KeptTimer) => Promise<void>
}

type Schema = DBSchema & { readonly timers: { readonly key: string; readonly value: KeptTimer } }

/** What cannot be kept is not kept: the timer then lives as long as the windows. */
export function openStageMemory(): StageMemory {
  const withDatabase = ownDatabase<Schema>('watchfloor-stage', 1, (database) => {
    database.createObjectStore('timers')
  })
  return {
    read: async (presentation) => {
      const kept = await withDatabase((database) => database.get('timers', presentation))
      return kept.ok ? kept.value : undefined
    },
    write: async (presentation, timer) => {
      await withDatabase((database) => database.put('timers', timer, presentation))
    },
  }
}
