import type { Dataset } from '../../domain/dataset'
import type { ClaimId } from '../../domain/ids'
import { blocStyle } from '../../marks/bloc-colour'
import styles from './figure-chart.module.css'
import type { ChartSize, PlacedMark } from './figures-layout'
import { MarkLabel } from './mark-label'

type Props = {
  readonly marks: readonly PlacedMark[]
  readonly selected: ClaimId | undefined
  /** Whether a reader points at it, so that its name may cover others. */
  readonly isPointed: boolean
  readonly markSize: number
  readonly size: ChartSize
  readonly dataset: Dataset
}

/** The ring around the claim in the card, laid over the chart so that pointing redraws nothing else. */
export function ChartSelection({ marks, selected, isPointed, markSize, size, dataset }: Props) {
  const mark = marks.find(({ figure }) => figure.claim.id === selected)
  if (!mark) return null
  return (
    <svg width={size.width} height={size.height} className={styles.selection} aria-hidden="true">
      <g style={blocStyle(mark.figure.voice.bloc, dataset)}>
        <circle cx={mark.x} cy={mark.y - mark.rise / 2} r={markSize * 0.72} className={styles.ring} />
        {isPointed && !mark.label.isFree && <MarkLabel label={mark.label} fontSize={size.fontSize} isRaised />}
      </g>
    </svg>
  )
}
