import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { beginStage, partsOf, type StageAction, type StageParts } from '../view-model/shared-stage'
import { channelName, type StageRole } from '../view-model/stage-message'
import { isFramed } from './is-framed'
import { makeStageCopy, type StageCopy, type StageSeen } from './stage-copy'
import { openStageLink } from './stage-link'

export type Stage = StageParts & {
  readonly others: StageSeen['others']
  readonly act: (action: StageAction) => void
  /** A window that this one has opened. */
  readonly add: (other: Window) => void
}

type Options = {
  readonly dataset: string
  /** undefined: no brief is shown, and there is nobody to be in step with. */
  readonly brief: string | undefined
  readonly role: StageRole
  /** The scene that the address names. */
  readonly scene: number
}

const ASK_MS = 3000

/** What is on stage, in step with the other windows that show this brief. */
export function useStage({ dataset, brief, role, scene }: Options): Stage {
  const name = channelName(dataset, brief ?? '')
  const make = (): StageCopy =>
    makeStageCopy({ name, role, id: randomName(), begin: beginStage(scene), openLink: openStageLink })
  const [held, setHeld] = useState(() => ({ name, copy: make() }))
  // Another brief is another presentation.
  if (held.name !== name) setHeld({ name, copy: make() })
  const { copy } = held
  const isAlone = brief === undefined || isFramed()
  useEffect(() => {
    if (isAlone) return undefined
    let leave = copy.join()
    // A window that is put away, and may come back, is not there meanwhile.
    const hide = (): void => leave()
    const show = (event: PageTransitionEvent): void => {
      if (event.persisted) leave = copy.join()
    }
    window.addEventListener('pagehide', hide)
    window.addEventListener('pageshow', show)
    const timer = role === 'presenter' ? setInterval(copy.ask, ASK_MS) : undefined
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', hide)
      window.removeEventListener('pageshow', show)
      leave()
    }
  }, [copy, isAlone, role])
  const { stage, others } = useSyncExternalStore(copy.subscribe, copy.get)
  const { act, add } = copy
  return useMemo(() => ({ ...partsOf(stage), others, act, add }), [stage, others, act, add])
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (number) => number.toString(36)).join('')
}
