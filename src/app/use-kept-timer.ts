import { useEffect, useEffectEvent, useState } from 'react'
import { openStageMemory, type KeptTimer } from '../load/stage-memory'
import { resumedTimer } from '../view-model/stage-timer'
import { timeNow } from './clock'
import type { Stage } from './use-stage'

/** Keeps the timer of a presentation in this browser, and takes it up again where no other window has it. */
export function useKeptTimer(presentation: string, { timer, act }: Stage): void {
  const [memory] = useState(openStageMemory)
  const [isRead, setRead] = useState(false)
  const takeUp = useEffectEvent((kept: KeptTimer | undefined): void => {
    if (kept) act({ type: 'restore', timer: resumedTimer(kept, timeNow()) })
    setRead(true)
  })
  useEffect(() => void memory.read(presentation).then((kept) => takeUp(kept)), [memory, presentation])
  useEffect(() => {
    if (isRead) void memory.write(presentation, timer)
  }, [isRead, memory, presentation, timer])
}
