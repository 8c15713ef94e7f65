import { useId, useState, type ReactNode } from 'react'
import { formatIsoDay, parseDay } from '../../base/day'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { besideDataset, besideDay, withoutSecond } from '../../view-model/compare'
import { isCompared } from '../../view-model/difference'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { newsDayBefore } from '../../view-model/select-news'
import { compare as text } from '../../words/en/compare'
import styles from './compare-choice.module.css'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly catalogue: readonly {
    readonly id: string
    readonly title: string
    readonly href: string
    readonly revision: string
  }[]
  /** The actors to choose from. */
  readonly actors: ReactNode
  /** How a file from the reader's disk is given. */
  readonly file: ReactNode
  readonly onClose: () => void
}

/** What to put beside the view: the same of another day, of other actors, of another dataset. */
export function CompareChoice({ board, navigation, catalogue, actors, file, onClose }: Props) {
  const { dataset, asOf, log, view } = board
  const before = newsDayBefore(dataset, asOf, log?.state.rows)
  return (
    <section className={styles.panel} aria-label={text.panel}>
      <div className={styles.group}>
        <h2>{text.otherDay}</h2>
        {before === undefined ? (
          <p className={styles.soft}>{text.noDayBefore}</p>
        ) : (
          <p>
            <ViewLink href={navigation.hrefOf(besideDay(before))} className={styles.link}>
              {text.dayBefore(formatDay(before))}
            </ViewLink>
          </p>
        )}
        <DayChoice board={board} navigation={navigation} suggested={formatIsoDay(view.asOf2 ?? before ?? asOf)} />
      </div>
      <div className={styles.actors}>
        <h2>{text.otherActors}</h2>
        <p className={styles.soft}>{text.actorsHint}</p>
        {actors}
      </div>
      <div className={styles.group}>
        <h2>{text.otherDataset}</h2>
        <ul>
          {catalogue
            .filter(({ id }) => id !== dataset.id)
            .map(({ id, title, href, revision }) => (
              <li key={id}>
                <ViewLink href={navigation.hrefOf(besideDataset(href, asOf))} className={styles.link}>
                  {title}
                </ViewLink>{' '}
                <span className={styles.soft}>{text.revision(revision)}</span>
              </li>
            ))}
        </ul>
        {file}
      </div>
      <div className={styles.end}>
        {isCompared(view) && (
          <button type="button" onClick={() => navigation.change(withoutSecond)}>
            {text.close}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {text.closePanel}
        </button>
      </div>
    </section>
  )
}

type DayProps = Pick<Props, 'board' | 'navigation'> & { readonly suggested: string }

/** Any day, taken when the reader says so and not while it is being written. */
function DayChoice({ navigation, suggested }: DayProps) {
  const [written, setWritten] = useState<string>()
  const id = useId()
  const day = parseDay(written ?? suggested)
  return (
    <form
      className={styles.day}
      onSubmit={(event) => {
        event.preventDefault()
        if (day !== undefined) navigation.change(besideDay(day))
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {text.chooseDay}
      </label>
      <input id={id} type="date" value={written ?? suggested} onChange={(event) => setWritten(event.target.value)} />
      <button type="submit" disabled={day === undefined}>
        {text.show}
      </button>
    </form>
  )
}
