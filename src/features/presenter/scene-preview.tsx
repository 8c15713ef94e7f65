import { useEffect, useEffectEvent, useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { FRAME_READY, targetOrigin, type FrameScene } from '../../ui/framed-page'
import { useSize } from '../../ui/use-size'
import { viewAddress } from '../../ui/view-address'
import type { StagePoint } from '../../view-model/shared-stage'
import { presenter as text } from '../../words/en/presenter'
import { FRAME_SIZES, type StageShape } from './stage-shapes'
import styles from './scene-preview.module.css'

type Props = {
  readonly title: string
  /** The address of the scene on a projector. */
  readonly href: string
  readonly shape: StageShape
  readonly pointer?: StagePoint | undefined
  readonly onPoint?: ((at: StagePoint) => void) | undefined
  /** What hides the scene from the audience, in words. */
  readonly children?: ReactNode
}

/** The scene as the audience sees it: the same page, at the same proportions, made small. */
export function ScenePreview({ title, href, shape, pointer, onPoint, children }: Props) {
  const [box, size] = useSize<HTMLDivElement>()
  const frame = useRef<HTMLIFrameElement>(null)
  // Loaded once; from then on the page in it is told what to show.
  const [first] = useState(href)
  const [isReady, setReady] = useState(false)
  const hear = useEffectEvent(({ source, data }: MessageEvent<unknown>): void => {
    if (source === frame.current?.contentWindow && data === FRAME_READY) setReady(true)
  })
  useEffect(() => {
    const listen = (event: MessageEvent<unknown>): void => hear(event)
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])
  useEffect(() => {
    const scene: FrameScene = { watchfloorShow: href }
    if (isReady) frame.current?.contentWindow?.postMessage(scene, targetOrigin())
  }, [href, isReady])
  const { width, height } = FRAME_SIZES[shape]
  const point = ({ currentTarget, clientX, clientY }: PointerEvent): void => {
    const { left, top, width: wide, height: tall } = currentTarget.getBoundingClientRect()
    onPoint?.({ x: share((clientX - left) / wide), y: share((clientY - top) / tall) })
  }
  return (
    <div ref={box} className={styles.preview} style={{ aspectRatio: `${width} / ${height}` }}>
      <iframe
        ref={frame}
        className={styles.page}
        title={text.preview(title)}
        src={viewAddress(first).href}
        width={width}
        height={height}
        style={{ transform: `scale(${(size?.width ?? 0) / width})` }}
        tabIndex={-1}
        aria-hidden="true"
        inert
      />
      <div
        className={styles.glass}
        data-covered={children ? '' : undefined}
        role="status"
        onPointerMove={onPoint && point}
      >
        {children}
        {pointer && (
          <span
            className={styles.ring}
            style={{ left: `${pointer.x * 100}%`, top: `${pointer.y * 100}%` }}
            aria-hidden="true"
          />
        )}
      </div>
    </div>
  )
}

function share(part: number): number {
  return Math.max(0, Math.min(1, part))
}
