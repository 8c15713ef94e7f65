import { useRef } from 'react'
import { useInSight } from '../../ui/use-in-sight'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { SourceRow as Row } from '../../view-model/select-sources'
import { setFocus } from '../../view-model/transitions'
import { sources as text } from '../../words/en/sources'
import { SourceCredits } from './source-credits'
import { SourceDetail } from './source-detail'
import { SourceGrade } from './source-grade'
import styles from './source-row.module.css'
import { SourceWeight } from './source-weight'

type Props = {
  readonly row: Row
  readonly isOpen: boolean
  /** What it is among outlets of one origin. */
  readonly place?: string
  readonly board: Board
  readonly navigation: Navigation
}

/** One source in a line; open, with everything that rests on it below. */
export function SourceRow({ row, isOpen, place, board, navigation }: Props) {
  const { source, published } = row.card
  const head = useRef<HTMLDivElement>(null)
  useInSight(head, isOpen)
  return (
    <li className={isOpen ? `${styles.row} ${styles.open}` : styles.row}>
      <div ref={head} className={styles.line}>
        <div>
          <SourceCredits card={row.card} place={place} navigation={navigation} />
          <ViewLink
            href={navigation.hrefOf(setFocus(undefined), isOpen ? '/sources' : `/sources/${source.id}`)}
            className={styles.title}
            isCurrent={isOpen}
          >
            {source.title}
          </ViewLink>
        </div>
        <p className={published === undefined ? styles.soft : undefined}>{published ?? text.undated}</p>
        <SourceGrade reliability={source.reliability} items={row.items} />
        <SourceWeight row={row} />
      </div>
      {isOpen && <SourceDetail source={source} board={board} navigation={navigation} />}
    </li>
  )
}
