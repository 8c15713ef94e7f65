import { useMemo } from 'react'
import type { Claim } from '../../domain/claim'
import { blocStyle } from '../../marks/bloc-colour'
import { RecordLink } from '../../marks/record-link'
import type { Board } from '../../view-model/board'
import { changedFigure } from '../../view-model/changed-figure'
import type { Navigation } from '../../view-model/navigation'
import styles from './figure-moves.module.css'

type Props = {
  readonly claim: Claim
  /** What it is beside the other of its pair; none where it stands alone. */
  readonly label?: string
  readonly isEarlier?: boolean
  /** Whether it is told which parts it counts. */
  readonly showsParts: boolean
  readonly board: Board
  readonly navigation: Navigation
}

/** One claim as it was said: how much, by whom, of which kind, for when. */
export function FigureCell({ claim, label, isEarlier = false, showsParts, board, navigation }: Props) {
  const { dataset } = board
  const figure = useMemo(() => changedFigure(claim, dataset), [claim, dataset])
  return (
    <div className={isEarlier ? styles.earlier : undefined}>
      {label !== undefined && <p className={styles.label}>{label}</p>}
      <RecordLink record={claim} navigation={navigation} className={styles.figure} label={figure.spoken}>
        {figure.written}
      </RecordLink>
      <p className={styles.voice} style={blocStyle(figure.bloc, dataset)}>
        {figure.voice}
      </p>
      <p className={styles.facts}>{figure.facts}</p>
      {showsParts && figure.parts !== undefined && <p className={styles.facts}>{figure.parts}</p>}
    </div>
  )
}
