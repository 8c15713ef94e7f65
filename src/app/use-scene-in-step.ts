import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Board } from '../view-model/board'
import { readAddress } from '../view-model/address'
import { bringScene } from './bring-scene'
import { crossFade } from './cross-fade'
import type { Presentation } from './use-running-order'
import type { Stage } from './use-stage'
import type { AddressedView } from './use-view-state'

/**
 * Keeps the address of this window at the scene that is on stage: a step, whoever made it, is drawn when all that it
 * needs is here; and Back, or a link, is a step as well.
 */
export function useSceneInStep(
  presentation: Presentation | undefined,
  stage: Stage,
  board: Board,
  { view, navigation }: AddressedView,
): void {
  const client = useQueryClient()
  /** The scene that a step is on its way to. */
  const heading = useRef<number>(undefined)
  const number = presentation?.order.number
  const count = presentation?.order.brief.scenes.length ?? 0
  const target = presentation && Math.min(stage.scene, count)

  const draw = useEffectEvent(async (scene: number): Promise<void> => {
    if (!presentation) return
    heading.current = scene
    const address = presentation.hrefOf(scene)
    const dataset = await bringScene(address, client)
    // Meanwhile somebody has gone on.
    if (heading.current !== scene) return
    const data = readAddress(address)?.view.data
    const isOfThisRecord = data === view.data || dataset === board.dataset.id
    await crossFade(() =>
      isOfThisRecord ? presentation.goTo(scene) : navigation.change((here) => ({ ...here, scene })),
    )
    if (heading.current === scene) heading.current = undefined
  })
  const follow = useEffectEvent((scene: number): void => {
    if (heading.current === undefined && scene !== target) stage.act({ type: 'go', scene })
  })
  const begin = useEffectEvent((scene: number): void => {
    if (scene !== number) void draw(scene)
  })
  const isThere = number !== undefined
  useEffect(() => {
    if (isThere && target !== undefined) begin(target)
  }, [target, isThere])
  useEffect(() => {
    if (number !== undefined) follow(number)
  }, [number])

  // What the next step needs is brought while this scene is looked at.
  const bringNext = useEffectEvent((scene: number): void => {
    if (presentation && scene < count) void bringScene(presentation.hrefOf(scene + 1), client)
  })
  useEffect(() => {
    if (number !== undefined) bringNext(number)
  }, [number])
}
