import { useCallback, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router-dom'
import type { Brief } from '../domain/brief'
import type { Board } from '../view-model/board'
import { leadsOn, runningOrder, sceneHref, type RunningOrder } from '../view-model/running-order'
import { useBriefs } from './use-briefs'
import type { AddressedView } from './use-view-state'

export type Presentation = {
  readonly order: RunningOrder
  /** The address of a scene in this frame, by its number from 1. */
  readonly hrefOf: (number: number) => string
  readonly goTo: (number: number, entry?: 'push' | 'replace') => void
}

/** The brief that the address names, where it stands, and the way through it; undefined where it names none that there is. */
export function useRunningOrder({ view, open }: AddressedView, board: Board): Presentation | undefined {
  const briefs = useBriefs(board)
  const { pathname } = useLocation()
  const { brief, scene } = view
  const [begun, setBegun] = useState<Brief>()
  const order = useMemo(() => {
    const here = briefs.map((listed) => listed.brief)
    // A scene may show a dataset that does not bring the brief it is part of.
    return runningOrder(begun ? [...here, begun] : here, { brief, scene })
  }, [briefs, begun, brief, scene])
  if (order && order.brief !== begun) setBegun(order.brief)
  const hrefOf = useCallback((number: number) => (order ? sceneHref(order, number, view) : ''), [order, view])
  const goTo = useCallback(
    (number: number, entry: 'push' | 'replace' = 'push') => open(hrefOf(number), entry),
    [hrefOf, open],
  )
  // An address that names a brief alone, as a wall's bookmark does, means its first scene; one that names a scene, that.
  const isBegun = order === undefined || !leadsOn(order, { path: pathname, view })
  useEffect(() => {
    if (!isBegun && order) goTo(order.number, 'replace')
  }, [isBegun, order, goTo])
  return useMemo(() => order && { order, hrefOf, goTo }, [order, hrefOf, goTo])
}
