// The sole owner of the address. The router does not queue: of two writes in one tick one is lost.
// So every change is a transition, applied to the latest view, whether rendered yet or not.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom'
import { pathHere, queryHere } from '../edition/here'
import { followedAddress } from '../ui/view-address'
import { addressOf } from '../view-model/address'
import type { HistoryEntry, Navigation } from '../view-model/navigation'
import type { Transition } from '../view-model/transitions'
import { parseView, serialiseView } from '../view-model/url'
import type { LinkNotice, ViewState } from '../view-model/view-state'

export type AddressedView = {
  readonly view: ViewState
  readonly notices: readonly LinkNotice[]
  readonly navigation: Navigation
  /** Leads to an address of the app, path and all. */
  readonly open: (address: string, entry?: 'push' | 'replace') => void
}

export function useViewState(): AddressedView {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const { view, notices } = useMemo(() => parseView(new URLSearchParams(search)), [search])
  const latest = useRef(view)
  const drawnAt = useRef(`${pathname}${search}`)
  const beforeDrag = useRef<ViewState>(undefined)
  const action = useNavigationType()
  useLayoutEffect(() => {
    latest.current = view
    // Back and Forward end whatever gesture was going on.
    if (action === NavigationType.Pop) beforeDrag.current = undefined
  }, [view, action])

  const change = useCallback(
    (transition: Transition, entry: HistoryEntry = 'push') => {
      const next = transition(latest.current)
      const search = serialiseView(next)
      if (entry === 'drag') beforeDrag.current ??= latest.current
      const before = serialiseView(beforeDrag.current ?? latest.current)
      if (entry === 'push' && beforeDrag.current) {
        // One entry for the whole gesture: where it began, then where it ended.
        void navigate({ search: before }, { replace: true })
        beforeDrag.current = undefined
      }
      latest.current = next
      // What ends where it began is no news for the history.
      if (entry === 'push' && search === before) return
      void navigate({ search }, { replace: entry !== 'push' })
    },
    [navigate],
  )

  const navigation = useMemo<Navigation>(
    () => ({ change, hrefOf: (transition, path = pathname) => addressOf(path, transition(view)) }),
    [change, pathname, view],
  )
  useEffect(() => {
    // The first drawing takes several turns (main.tsx): where the reader went meanwhile the router did not hear.
    if (drawnAt.current !== `${pathHere()}${queryHere()}`)
      window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }))
  }, [])

  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const address = followedAddress(event)
      if (address === undefined) return
      event.preventDefault()
      // As browsers do: a link to where the reader is adds no entry to the history.
      void navigate(address, { replace: address === `${pathname}${search}` })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate, pathname, search])
  const open = useCallback(
    (address: string, entry: 'push' | 'replace' = 'push') => void navigate(address, { replace: entry === 'replace' }),
    [navigate],
  )
  return useMemo(() => ({ view, notices, navigation, open }), [view, notices, navigation, open])
}
