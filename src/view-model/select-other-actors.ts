import type { ActorId } from '../domain/ids'
import type { Board } from './board'
import { toggleOtherActor } from './compare'
import { selectActorOptions, type FilterOption } from './select-filters'

/** The actors that can stand in a second pane of the same dataset, chosen from the first. */
export function selectOtherActors(board: Board): readonly FilterOption[] {
  const { actors2 } = board.view
  return selectActorOptions(board).map((option) => ({
    ...option,
    isOn: actors2.some((id) => id === option.value),
    toggle: toggleOtherActor(option.value as ActorId),
  }))
}
