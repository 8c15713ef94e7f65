import { useMemo, useState } from 'react'
import { LabelledSection } from '../../ui/labelled-section'
import { EmptyState } from '../../ui/empty-state'
import { useSize } from '../../ui/use-size'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectSpeakerGrid, type GridLimits } from '../../view-model/select-speaker-grid'
import { statementDesk as text } from '../../words/en/statement-desk'
import { addresseesIn } from './speaker-grid-layout'
import styles from './speaker-grid.module.css'
import { SpeakerTable } from './speaker-table'

type Props = { readonly board: Board; readonly navigation: Navigation }

const SPEAKERS = 9
/** The most that anyone can take in, and a browser draw at once. */
const WHOLE: GridLimits = { speakers: 60, addressees: 40 }
/** Before anything is known of the screen. */
const DESK = { width: 1050, rem: 16 }

/** Who speaks to whom, how often and in which form; each pair narrows the list below to itself. */
export function SpeakerGrid({ board, navigation }: Props) {
  const [isWhole, setWhole] = useState(false)
  const [box, size = DESK] = useSize<HTMLDivElement>()
  const addressees = addresseesIn(size.width, size.rem)
  const grid = useMemo(
    () => selectSpeakerGrid(board, isWhole ? WHOLE : { speakers: SPEAKERS, addressees }),
    [board, isWhole, addressees],
  )
  const { moreSpeakers, moreAddressees } = grid
  const hasMore = moreSpeakers + moreAddressees > 0
  return (
    <LabelledSection className={styles.grid} label={text.grid}>
      <div ref={box}>
        {grid.groups.length === 0 ? (
          <EmptyState>{text.gridEmpty}</EmptyState>
        ) : (
          <SpeakerTable grid={grid} dataset={board.dataset} navigation={navigation} />
        )}
      </div>
      <div className={styles.foot}>
        {(hasMore || isWhole) && (
          <button type="button" className={styles.more} onClick={() => setWhole(!isWhole)}>
            {isWhole ? text.smallGrid : text.wholeGrid(moreSpeakers, moreAddressees)}
          </button>
        )}
        {isWhole && hasMore && <p className={styles.note}>{text.beyondGrid(moreSpeakers, moreAddressees)}</p>}
        <p className={styles.note}>{text.gridNote}</p>
      </div>
    </LabelledSection>
  )
}
