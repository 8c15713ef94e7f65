import { DemandStatusMark } from '../../marks/demand-status-mark'
import { RecordLink } from '../../marks/record-link'
import type { Board } from '../../view-model/board'
import type { ChangesDays } from '../../view-model/changes-days'
import type { DemandDiff } from '../../view-model/diff-demands'
import type { Navigation } from '../../view-model/navigation'
import { recordTitle } from '../../view-model/record-text'
import { changes as text } from '../../words/en/changes'
import styles from './demand-moves.module.css'
import { ManyLines } from './many-lines'

type Props = {
  readonly diff: DemandDiff
  readonly days: ChangesDays
  readonly board: Board
  readonly navigation: Navigation
}

const LINE_GUESS = 5

/** Demands that stood otherwise on the earlier day, and those that were not there: what stood, and what stands. */
export function DemandMoves({ diff, days, board: { dataset }, navigation }: Props) {
  return (
    <>
      <ManyLines items={diff.moves} keyOf={({ demand }) => demand.id} guess={LINE_GUESS} className={styles.moves}>
        {({ demand, before, now }) => (
          <>
            <p className={styles.demand}>
              <RecordLink record={demand} navigation={navigation} className={styles.link}>
                {recordTitle(demand, dataset)}
              </RecordLink>
            </p>
            <div className={before ? styles.states : styles.fresh}>
              {before ? (
                <>
                  <div className={styles.before}>
                    <span className="visually-hidden">{text.was}: </span>
                    <DemandStatusMark status={before} dataset={dataset} asOf={days.from} />
                  </div>
                  <span className={styles.arrow} aria-hidden="true">
                    →
                  </span>
                </>
              ) : (
                <p className={styles.before}>{text.newDemand}</p>
              )}
              <div>
                <span className="visually-hidden">{text.becomes}: </span>
                <DemandStatusMark status={now} dataset={dataset} asOf={days.to} />
              </div>
              {now.reply && (
                <p className={styles.reply}>
                  <RecordLink record={now.reply} navigation={navigation} className={styles.link}>
                    {recordTitle(now.reply, dataset)}
                  </RecordLink>
                </p>
              )}
            </div>
          </>
        )}
      </ManyLines>
      {diff.sameCount > 0 && <p className={styles.same}>{text.demandsSame(diff.sameCount)}</p>}
    </>
  )
}
