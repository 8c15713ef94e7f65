import { useState } from 'react'
import { LabelledSection } from '../../ui/labelled-section'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { Gap } from '../../view-model/select-gaps'
import { inBlocks, NearBlocks } from '../../ui/near-blocks'
import { MOST_WHOLE_ROWS } from '../../ui/virtual-rows'
import { gaps as text } from '../../words/en/gaps'
import { DayStrip } from './day-strip'
import { GapLine } from './gap-line'
import styles from './gap-section.module.css'

type Props = { readonly gap: Gap; readonly board: Board; readonly navigation: Navigation }

/** So many lines stand there at once; the others by a button. */
const FEW = 5
/** In rem: what a line of two rows takes. */
const LINE_GUESS = 3

/** One kind of gap: what counts as one, how many there are, and the way to each. */
export function GapSection({ gap, board, navigation }: Props) {
  const { title, rule, measure, lines, days } = gap
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? lines : lines.slice(0, FEW)
  return (
    <LabelledSection className={isWhole ? `${styles.gap} ${styles.whole}` : styles.gap} label={title}>
      <header className={styles.head}>
        <h3>{title}</h3>
        <p className={styles.measure}>{measure}</p>
      </header>
      <p className={styles.rule}>{rule}</p>
      {days && <DayStrip days={days} />}
      {shown.length > MOST_WHOLE_ROWS ? (
        <NearBlocks blocks={inBlocks(shown, LINE_GUESS)}>
          {({ rows }) => (
            <ul>
              {rows.map((line) => (
                <GapLine key={line.key} gap={gap} line={line} dataset={board.dataset} navigation={navigation} />
              ))}
            </ul>
          )}
        </NearBlocks>
      ) : (
        <ul>
          {shown.map((line) => (
            <GapLine key={line.key} gap={gap} line={line} dataset={board.dataset} navigation={navigation} />
          ))}
        </ul>
      )}
      {lines.length > FEW && board.view.mode !== 'kiosk' && (
        <button type="button" className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.showFew : text.showAll(lines.length)}
          <span className="visually-hidden">: {title}</span>
        </button>
      )}
    </LabelledSection>
  )
}
