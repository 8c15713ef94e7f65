import { RecordLink } from '../../marks/record-link'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { LedgerRow } from '../../view-model/select-positions'
import { openThread } from '../../view-model/transitions'
import { positions as text } from '../../words/en/positions'
import { words } from '../../words/words'
import styles from './ledger-row.module.css'
import { NextDateLine } from './next-date-line'
import { ReplyLines } from './reply-lines'
import { StatusBlock } from './status-block'

type Props = { readonly row: LedgerRow; readonly board: Board; readonly navigation: Navigation }

/** One demand from what was asked to what comes next. */
export function LedgerRowLine({ row, board, navigation }: Props) {
  const { demand, by, to, date, form, sourceCount, status, addressees, replies, next, moreNext } = row
  return (
    <li className={styles.row}>
      <div className={styles.demand}>
        <RecordLink record={demand} navigation={navigation} className={styles.text}>
          {demand.text}
        </RecordLink>
        <p className={styles.soft}>
          {[
            by === undefined ? undefined : text.by(by),
            to === '' ? undefined : text.to(to),
            form,
            date,
            words.sources(sourceCount),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {replies.length > 0 && (
          <p data-thread={demand.id} className={styles.read}>
            <ViewLink href={navigation.hrefOf(openThread(demand.id))} label={text.readOf(demand.text)}>
              {text.read} <span aria-hidden="true">{text.arrow}</span>
            </ViewLink>
          </p>
        )}
      </div>
      <div className={styles.replies}>
        {replies.length === 0 ? (
          <p className={styles.soft}>{text.noReplies}</p>
        ) : (
          <ReplyLines replies={replies} navigation={navigation} />
        )}
      </div>
      <div className={styles.status}>
        <StatusBlock status={status} addressees={addressees} board={board} />
      </div>
      <div className={styles.next}>
        {next ? (
          <NextDateLine next={next} board={board} navigation={navigation} />
        ) : (
          <p className={styles.soft}>
            <span className={styles.label}>{text.nextLabel} </span>
            {text.noNext}
          </p>
        )}
        {moreNext > 0 && (
          <p className={styles.read}>
            <ViewLink href={navigation.hrefOf(openThread(demand.id))} label={text.moreDates(moreNext, demand.text)}>
              {words.more(moreNext)}
            </ViewLink>
          </p>
        )}
      </div>
    </li>
  )
}
