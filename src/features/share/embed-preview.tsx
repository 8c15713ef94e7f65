import { useEffect, useRef, useState } from 'react'
import { useSize } from '../../ui/use-size'
import { FIRST_HEIGHT, MOST_HEIGHT, SANDBOX, SIZE_MESSAGE, type EmbedChoice } from '../../view-model/embed-snippet'
import { embed as text } from '../../words/en/embed'
import styles from './embed-section.module.css'

/** The frame itself, as a page would hold it; made smaller where the dialog is narrower. */
export function EmbedPreview({ address, title, width, height }: EmbedChoice) {
  const [place, size] = useSize<HTMLDivElement>()
  const frame = useRef<HTMLIFrameElement>(null)
  const asked = useAskedHeight(frame)
  const room = size?.width ?? 0
  const shown = { width: width ?? room, height: height ?? Math.min(asked ?? FIRST_HEIGHT, MOST_HEIGHT) }
  const scale = shown.width > room ? room / shown.width : 1
  return (
    <div ref={place} className={styles.preview} role="group" aria-label={text.preview}>
      {size && (
        <div className={styles.place} style={{ height: Math.ceil(shown.height * scale) }}>
          <iframe
            ref={frame}
            src={address}
            title={title}
            sandbox={SANDBOX}
            style={{ ...shown, transform: scale === 1 ? undefined : `scale(${scale})` }}
          />
        </div>
      )}
    </div>
  )
}

/** How tall the view in the frame says that it is. */
function useAskedHeight(frame: { readonly current: HTMLIFrameElement | null }): number | undefined {
  const [asked, setAsked] = useState<number>()
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>): void => {
      if (source === null || source !== frame.current?.contentWindow) return
      const height = heightIn(data)
      if (height !== undefined) setAsked(height)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [frame])
  return asked
}

function heightIn(data: unknown): number | undefined {
  const isSize = typeof data === 'object' && data !== null && 'type' in data && data.type === SIZE_MESSAGE
  return isSize && 'height' in data && typeof data.height === 'number' && data.height > 0 ? data.height : undefined
}
