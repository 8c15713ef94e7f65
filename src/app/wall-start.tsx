import { useState } from 'react'
import type { LoadError } from '../domain/load-error'
import { clockText, zoneText } from '../view-model/clock-text'
import { refreshSecondsOf } from '../view-model/freshness'
import type { ViewState } from '../view-model/view-state'
import { WallBeat } from '../features/kiosk/wall-beat'
import { failures, failureWords } from '../words/en/failures'
import { kiosk as text } from '../words/en/kiosk'
import { useBeat, zoneHere } from './clock'
import { useWakeLock } from './use-wake-lock'
import { useWallInput } from './use-wall-input'
import styles from './wall-start.module.css'

type Props = { readonly failure: LoadError; readonly view: ViewState }

const nothing = (): void => undefined

/** A wall that has no board yet: it says why, and goes on asking. */
export function WallStart({ failure, view }: Props) {
  const beat = useBeat()
  const [begun] = useState(beat)
  useWallInput(nothing)
  useWakeLock(true)
  const words = failureWords(failure)
  const zone = zoneHere()
  return (
    <main className={styles.start} aria-busy="true">
      <h1>{failures.title}</h1>
      <p role="status" className={styles.what}>
        {words.what}
      </p>
      <p>{words.remedy}</p>
      <p>{text.start.asks(refreshSecondsOf(view) ?? 0)}</p>
      <footer className={styles.foot} data-freshness="cut-off" aria-label={text.label}>
        <WallBeat beat={beat} freshness="cut-off" />
        <strong>{text.freshness['cut-off']}</strong>
        <span>{text.start.since(text.age(Math.floor((beat.steady - begun.steady) / 1000)))}</span>
        <span>
          {clockText(beat.wall, zone)} {zoneText(beat.wall, zone)}
        </span>
      </footer>
    </main>
  )
}
