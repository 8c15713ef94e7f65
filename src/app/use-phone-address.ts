import { useMemo } from 'react'
import { useLocation } from 'react-router-dom'
import { ownFileName } from '../load/own-file'
import { absoluteAddress } from '../ui/absolute-address'
import { viewAddress } from '../ui/view-address'
import { deskAddress, isWithinReach } from '../view-model/phone-address'
import type { ViewState } from '../view-model/view-state'

/** Where a phone finds the same view; undefined where it cannot: the page is this computer's own, or its data is. */
export function usePhoneAddress(view: ViewState): string | undefined {
  const { pathname } = useLocation()
  return useMemo(() => {
    if (!isWithinReach(location) || ownFileName(view.data) !== undefined) return undefined
    return absoluteAddress(viewAddress(deskAddress(pathname, view)).href)
  }, [pathname, view])
}
