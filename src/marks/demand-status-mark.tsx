import type { Day } from '../base/day'
import type { Dataset } from '../domain/dataset'
import type { DemandStatus } from '../view-model/demand-status'
import { demandText } from '../view-model/demand-text'
import { DemandGlyph } from './demand-glyph'
import styles from './demand-status-mark.module.css'

type Props = {
  readonly status: DemandStatus
  readonly dataset: Pick<Dataset, 'actors'>
  /** Dates of its own year are then given without the year. */
  readonly asOf?: Day
}

/** What became of a demand: a glyph, its word, and since when. */
export function DemandStatusMark({ status, dataset, asOf }: Props) {
  const { word, since } = demandText(status, dataset, asOf)
  return (
    <div className={styles.status}>
      <p className={styles.word}>
        <DemandGlyph answer={status.answer} /> {word}
      </p>
      {since !== '' && <p className={styles.since}>{since}</p>}
    </div>
  )
}
