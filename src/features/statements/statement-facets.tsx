import { useId, useMemo, useState } from 'react'
import { LabelledSection } from '../../ui/labelled-section'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectStatementChips, selectStatementFacets } from '../../view-model/select-statement-facets'
import { statementDesk as text } from '../../words/en/statement-desk'
import { StatementFacetValues } from './statement-facet-values'
import styles from './statement-facets.module.css'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  /** Id of the list that they narrow: a way past some fifty boxes for who goes by Tab. */
  readonly list: string
}

/** What narrows the statements, value by value with counts; where there is no room beside them, behind a button. */
export function StatementFacets({ board, navigation, list }: Props) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const groups = useMemo(() => selectStatementFacets(board), [board])
  if (groups.length === 0) return null
  return (
    <LabelledSection className={styles.facets} label={text.facets}>
      <a className={styles.skip} href={`#${list}`}>
        {text.skip}
      </a>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {text.openFacets(selectStatementChips(board).length)}
      </button>
      <div id={id} className={isOpen ? `${styles.groups} ${styles.open}` : styles.groups}>
        {groups.map((group) => (
          <StatementFacetValues key={group.facet} group={group} navigation={navigation} />
        ))}
      </div>
    </LabelledSection>
  )
}
