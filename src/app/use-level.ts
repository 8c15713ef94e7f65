import { useEffect } from 'react'
import type { Dataset } from '../domain/dataset'
import { ownLevel } from '../domain/handling'
import type { TlpMark } from '../domain/vocabulary'
import { setLevel } from '../view-model/transitions'
import type { AddressedView } from './use-view-state'

/**
 * The highest mark that this display shows; undefined: any. A wall always has one: told none, it takes the mark of the
 * dataset that it was started with, and writes it into its address, so that no later edition can raise it.
 */
export function useLevel({ view, navigation }: AddressedView, dataset: Dataset | undefined): TlpMark | undefined {
  const { mode, tlp } = view
  const own = mode === 'kiosk' && tlp === undefined && dataset ? ownLevel(dataset) : undefined
  useEffect(() => {
    if (own !== undefined) navigation.change(setLevel(own), 'replace')
  }, [own, navigation])
  return tlp ?? own
}
