import { useMemo } from 'react'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectLogFigures } from '../../view-model/select-log-weeks'
import { LogSection } from './log-section'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  /** Id of the one log that is asked for; undefined: all. */
  readonly only?: string
}

/** A section for each log; logs are never added up with one another. */
export function LogSections({ board, navigation, only }: Props) {
  const sections = useMemo(() => selectLogFigures(board, only), [board, only])
  return sections.map((model) => <LogSection key={model.log.id} model={model} board={board} navigation={navigation} />)
}
