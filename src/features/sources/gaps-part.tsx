import { useMemo } from 'react'
import { LabelledSection } from '../../ui/labelled-section'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { hasFilters } from '../../view-model/filters'
import { selectGaps } from '../../view-model/select-gaps'
import { gaps as text } from '../../words/en/gaps'
import { GapSection } from './gap-section'
import styles from './gaps-part.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** What the record does not have, each kind with its rule. */
export function GapsPart({ board, navigation }: Props) {
  const gaps = useMemo(() => selectGaps(board), [board])
  return (
    <LabelledSection label={text.region}>
      <div className={styles.meaning}>
        <p>{text.meaning}</p>
        {hasFilters(board.view) && (
          <p role="status" className={styles.filtered}>
            {text.filtered}
          </p>
        )}
        {board.log !== undefined && <p>{text.noRows}</p>}
      </div>
      <div className={styles.gaps}>
        {gaps.map((gap) => (
          <GapSection key={gap.name} gap={gap} board={board} navigation={navigation} />
        ))}
      </div>
    </LabelledSection>
  )
}
