import { useMemo } from 'react'
import { Region } from '../../ui/region'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectStatements } from '../../view-model/select-statements'
import { statements as text } from '../../words/en/statements'
import { NoStatements } from './no-statements'
import { StatementRow } from './statement-row'
import styles from './statements-view.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** Everything that was said and is shown, newest day first. */
export function StatementsView({ board, navigation }: Props) {
  const model = useMemo(() => selectStatements(board), [board])
  return (
    <Region
      title={text.region}
      className={styles.view}
      aside={<p className={styles.count}>{text.count(model.count, model.knownCount)}</p>}
    >
      {model.empty && <NoStatements reason={model.empty} model={model} board={board} navigation={navigation} />}
      {model.days.map(({ label, lines }) => (
        <section key={label} className={styles.day} aria-label={label}>
          <h3 className={styles.label}>{label}</h3>
          <ol>
            {lines.map((line) => (
              <StatementRow key={line.statement.id} line={line} board={board} navigation={navigation} />
            ))}
          </ol>
        </section>
      ))}
    </Region>
  )
}
