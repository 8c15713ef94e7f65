import type { Dataset } from '../../domain/dataset'
import type { ClaimId } from '../../domain/ids'
import { blocStyle } from '../../marks/bloc-colour'
import styles from './figure-chart.module.css'
import type { PlacedEvent } from './events-layout'
import type { ChartSize } from './chart-frame'
import type { ChartLayout } from './figures-layout'
import { MarkLabel } from './mark-label'

type Props = {
  readonly layout: ChartLayout
  readonly selected: ClaimId | undefined
  /** Whether a reader points at it, so that its name may cover others. */
  readonly isPointed: boolean
  /** The event that a reader points at. */
  readonly event: PlacedEvent | undefined
  readonly size: ChartSize
  readonly dataset: Dataset
}

const RING = 0.72

/** The ring around the claim in the card, laid over the chart so that pointing redraws nothing else. */
export function ChartSelection({ layout, selected, isPointed, event, size, dataset }: Props) {
  const { strip, markSize } = layout
  const mark = layout.marks.find(({ figure }) => figure.claim.id === selected)
  return (
    <svg width={size.width} height={size.height} className={styles.selection} aria-hidden="true">
      {mark && (
        <g style={blocStyle(mark.figure.voice.bloc, dataset)}>
          <circle cx={mark.x} cy={mark.y - mark.rise / 2} r={markSize * RING} className={styles.ring} />
          {isPointed && !mark.label.isFree && <MarkLabel label={mark.label} fontSize={size.fontSize} isRaised />}
        </g>
      )}
      {event && (
        <>
          <circle cx={event.x} cy={strip.y} r={markSize * RING} className={styles.ring} />
          <MarkLabel label={event.label} fontSize={size.fontSize} isRaised />
        </>
      )}
    </svg>
  )
}
