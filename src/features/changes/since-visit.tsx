import { useMemo } from 'react'
import type { Day } from '../../base/day'
import type { Dataset } from '../../domain/dataset'
import type { Visit, VisitFailure } from '../../domain/visit'
import { DemandStatusMark } from '../../marks/demand-status-mark'
import { RecordLines } from '../../marks/record-lines'
import { RecordLink } from '../../marks/record-link'
import { Region } from '../../ui/region'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { recordTitle } from '../../view-model/record-text'
import { editionWords, selectVisitChanges, type VisitChanges } from '../../view-model/select-visit-changes'
import { setOtherDay } from '../../view-model/transitions'
import { changes as text } from '../../words/en/changes'
import styles from './since-visit.module.css'

export type LastVisitSeen =
  | { readonly kind: 'awaited' | 'first' | 'forgotten' }
  | { readonly kind: 'failed'; readonly failure: VisitFailure }
  | { readonly kind: 'known'; readonly visit: Visit; readonly day: Day }

type Props = {
  readonly board: Board
  readonly file: Dataset
  readonly navigation: Navigation
  readonly last: LastVisitSeen
  readonly onForget: () => void
}

/** What this reader has not seen yet; or why that cannot be said. */
export function SinceVisit({ board, file, navigation, last, onForget }: Props) {
  return (
    <Region title={text.visit.title} level={3} className={last.kind === 'known' ? styles.visit : styles.quiet}>
      {last.kind === 'known' && <Known board={board} file={file} navigation={navigation} {...last} />}
      {last.kind === 'awaited' && <p role="status">{text.visit.loading}</p>}
      {last.kind === 'first' && <p>{text.visit.first}</p>}
      {last.kind === 'forgotten' && <p role="status">{text.visit.forgotten}</p>}
      {last.kind === 'failed' && <p>{text.visit.failures[last.failure]}</p>}
      {(last.kind === 'known' || last.kind === 'first') && (
        <p className={styles.local}>
          {text.visit.local}{' '}
          <button type="button" className={styles.forget} onClick={onForget}>
            {text.visit.forget}
          </button>
        </p>
      )}
    </Region>
  )
}

type KnownProps = Pick<Props, 'board' | 'file' | 'navigation'> & { readonly visit: Visit; readonly day: Day }

function Known({ board, file, navigation, visit, day }: KnownProps) {
  const model = useMemo(() => selectVisitChanges(board, file, visit), [board, file, visit])
  const { added, changed, removed, seen, knownSince } = model
  return (
    <>
      <p>
        {text.visit.last(formatDay(day), model.revision, formatDay(seen))} {editionWords(model, file)}{' '}
        {knownSince === undefined ? text.visit.behind(formatDay(seen)) : text.visit.known(knownSince, formatDay(seen))}{' '}
        {knownSince !== undefined && knownSince > 0 && (
          <ViewLink href={navigation.hrefOf(setOtherDay(seen))} className={styles.link}>
            {text.visit.showDays}
          </ViewLink>
        )}
      </p>
      <div className={styles.lists}>
        <Demands model={model} board={board} navigation={navigation} />
        <Records title={text.visit.added} records={added} board={board} navigation={navigation} />
        <Records title={text.visit.changed} records={changed} board={board} navigation={navigation} />
        {removed.length > 0 && (
          <section aria-label={text.visit.removed}>
            <h4>{text.visit.removed}</h4>
            <ul className={styles.ids}>
              {removed.map((id) => (
                <li key={id}>
                  <code>{id}</code>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}

type ListProps = Pick<Props, 'board' | 'navigation'>

function Records({
  title,
  records,
  board,
  navigation,
}: ListProps & { readonly title: string; readonly records: VisitChanges['added'] }) {
  if (records.length === 0) return null
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      <RecordLines records={records} dataset={board.dataset} navigation={navigation} />
    </section>
  )
}

function Demands({ model, board, navigation }: ListProps & { readonly model: VisitChanges }) {
  if (model.demands.length === 0) return null
  return (
    <section aria-label={text.visit.demands}>
      <h4>{text.visit.demands}</h4>
      <ul>
        {model.demands.map(({ demand, before, now }) => (
          <li key={demand.id} className={styles.demand}>
            <RecordLink record={demand} navigation={navigation} className={styles.link}>
              {recordTitle(demand, board.dataset)}
            </RecordLink>
            <div className={styles.states}>
              <p>{before}</p>
              <span aria-hidden="true">→</span>
              <DemandStatusMark status={now} dataset={board.dataset} asOf={board.asOf} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
