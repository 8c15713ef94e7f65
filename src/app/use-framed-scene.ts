import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { FRAME_READY, targetOrigin, type FrameScene } from '../ui/framed-page'
import { readAddress } from '../view-model/address'
import { bringScene } from './bring-scene'
import { isFramed } from './is-framed'
import type { AddressedView } from './use-view-state'

/** In a presenter's window this page is a preview: it shows what that window asks for, without being loaded anew. */
export function useFramedScene({ open }: AddressedView): void {
  const client = useQueryClient()
  const show = useEffectEvent(async (address: string): Promise<void> => {
    await bringScene(address, client)
    open(address, 'replace')
  })
  useEffect(() => {
    if (!isFramed()) return undefined
    const hear = ({ source, origin, data }: MessageEvent<Partial<FrameScene> | null>): void => {
      if (source !== window.parent || origin !== window.origin) return
      const address = data?.watchfloorShow
      if (typeof address === 'string' && readAddress(address)?.view.mode === 'projector') void show(address)
    }
    window.addEventListener('message', hear)
    window.parent.postMessage(FRAME_READY, targetOrigin())
    return () => window.removeEventListener('message', hear)
  }, [])
}
