import { useEffect } from 'react'
import { assertNever } from '../base/assert-never'
import { addDays } from '../base/day'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import { stepRecord } from '../view-model/step-record'
import { focusOn, goToDay, setFocus } from '../view-model/transitions'
import { KEY_TABLE, type KeyAction } from './key-table'

type Handlers = { readonly onSearch: () => void; readonly onHelp: () => void }

/** Listens for the keys of the table, except while the reader is typing. */
export function useKeys(board: Board, navigation: Navigation, { onSearch, onHelp }: Handlers): void {
  useEffect(() => {
    const act = (action: KeyAction): void => {
      switch (action) {
        case 'previous-day':
          return navigation.change(goToDay(addDays(board.asOf, -1), board.dataset))
        case 'next-day':
          return navigation.change(goToDay(addDays(board.asOf, 1), board.dataset))
        case 'next-record':
        case 'previous-record': {
          const record = stepRecord(board, action === 'next-record' ? 1 : -1)
          return record && navigation.change(focusOn(record), board.view.focus ? 'replace' : 'push')
        }
        case 'search':
          return onSearch()
        case 'close':
          return board.view.focus && navigation.change(setFocus(undefined))
        case 'help':
          return onHelp()
        default:
          return assertNever(action)
      }
    }
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const row = KEY_TABLE.find(({ key }) => key === event.key)
      if (!row) return
      if (row.action !== 'close') event.preventDefault()
      act(row.action)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [board, navigation, onSearch, onHelp])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]):not([type=range]), textarea, select')
  )
}
