import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { swapDays, type ChangesDays } from '../../view-model/changes-days'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { compose, goToDay, setFocus, setOtherDay } from '../../view-model/transitions'
import { changes as text } from '../../words/en/changes'
import { DayInput } from './day-input'
import styles from './days-picker.module.css'

type Props = { readonly days: ChangesDays; readonly board: Board; readonly navigation: Navigation }

/** The two days that are compared, the earlier first; either may be the board's own. */
export function DaysPicker({ days, board, navigation }: Props) {
  const { dataset, view } = board
  const isDesk = view.mode === 'desk'
  const isBoardLater = days.board >= days.other
  const boardDay = (
    <DayInput
      day={days.board}
      name={text.days.boardDay}
      isFixed={!isDesk}
      onDay={(day) => navigation.change(goToDay(day, dataset))}
    />
  )
  const otherDay = (
    <DayInput
      day={days.other}
      name={text.days.otherDay}
      isFixed={!isDesk}
      onDay={(day) => navigation.change(setOtherDay(day))}
    />
  )
  return (
    <div className={styles.picker}>
      <div role="group" aria-label={text.days.label} className={styles.days}>
        <span className={styles.end}>
          <span className={styles.word}>{text.days.from}</span> {isBoardLater ? otherDay : boardDay}
        </span>
        <span className={styles.end}>
          <span className={styles.word}>{text.days.to}</span> {isBoardLater ? boardDay : otherDay}
        </span>
        {isDesk && (
          <button
            type="button"
            className={styles.swap}
            aria-label={text.days.swap}
            title={text.days.swapTitle}
            onClick={() => navigation.change(swapDays(days, dataset))}
          >
            ⇄
          </button>
        )}
      </div>
      {isDesk && (
        <p className={styles.presets}>
          {text.days.presets}{' '}
          {days.presets.map(({ key, other, isOn }) => (
            <ViewLink
              key={key}
              href={navigation.hrefOf(compose(setOtherDay(other), setFocus(undefined)))}
              isCurrent={isOn}
            >
              {text.days.choices[key]}
            </ViewLink>
          ))}
        </p>
      )}
      {days.choice !== 'given' && (
        <p className={styles.why}>
          {days.choice === 'last-news' ? text.days.byDefault(formatDay(days.other)) : text.days.byDefaultFirst}
        </p>
      )}
    </div>
  )
}
