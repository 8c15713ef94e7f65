import { useMemo } from 'react'
import { LabelledSection } from '../../ui/labelled-section'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectGaps } from '../../view-model/select-gaps'
import { setSourcePart } from '../../view-model/source-transitions'
import { gaps as text } from '../../words/en/gaps'
import styles from './gap-index.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** How many gaps of each kind there are, and the way to them. */
export function GapIndex({ board, navigation }: Props) {
  const gaps = useMemo(() => selectGaps(board), [board])
  return (
    <LabelledSection className={styles.index} label={text.region}>
      <h3>
        <ViewLink href={navigation.hrefOf(setSourcePart('gaps'), '/sources')} className={styles.link}>
          {text.region}
        </ViewLink>
      </h3>
      <dl>
        {gaps.map(({ name, title, measure }) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd>{measure}</dd>
          </div>
        ))}
      </dl>
    </LabelledSection>
  )
}
