import { useMemo } from 'react'
import { useLocation } from 'react-router-dom'
import { assertNever } from '../base/assert-never'
import { addDays } from '../base/day'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import { stepRecord } from '../view-model/step-record'
import { focusOn, goToDay, setFocus } from '../view-model/transitions'
import type { KeyAction } from './key-table'

/** What opens over the board or beside it. */
export type Openers = {
  readonly onSearch: () => void
  readonly onCommands: () => void
  readonly onFilters: () => void
  readonly onHelp: () => void
  readonly onShare: () => void
  readonly onAddView: () => void
  readonly onCompare: () => void
}

export type Act = (action: KeyAction) => void

/** What the keys do, and the commands of the same names. */
export function useActions(
  board: Board,
  navigation: Navigation,
  { onSearch, onCommands, onFilters, onHelp, onAddView }: Openers,
): Act {
  // A list of scenes is none itself.
  const isScene = useLocation().pathname.split('/')[1] !== 'brief'
  return useMemo(() => {
    const stepDay = (days: number): void => navigation.change(goToDay(addDays(board.asOf, days), board.dataset))
    const step = (steps: 1 | -1): void => {
      const record = stepRecord(board, steps)
      if (record) navigation.change(focusOn(record), board.view.focus ? 'replace' : 'push')
    }
    return (action) => {
      switch (action) {
        case 'previous-day':
          return stepDay(-1)
        case 'next-day':
          return stepDay(1)
        case 'next-record':
          return step(1)
        case 'previous-record':
          return step(-1)
        case 'search':
          return onSearch()
        case 'commands':
          return onCommands()
        case 'filters':
          return onFilters()
        case 'add-view':
          // A briefer's own business: never on a screen that others see.
          return board.view.mode === 'desk' && isScene && onAddView()
        case 'close':
          return board.view.focus && navigation.change(setFocus(undefined))
        case 'help':
          return onHelp()
        default:
          return assertNever(action)
      }
    }
  }, [board, navigation, onSearch, onCommands, onFilters, onHelp, onAddView, isScene])
}
