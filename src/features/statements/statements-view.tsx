import { useMemo } from 'react'
import { NearBlocks } from '../../ui/near-blocks'
import { Region } from '../../ui/region'
import { MOST_WHOLE_ROWS } from '../../ui/virtual-rows'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectStatements, type StatementsModel } from '../../view-model/select-statements'
import { statements as text } from '../../words/en/statements'
import { dayParts, type DayPart } from './day-parts'
import { NoStatements } from './no-statements'
import { StatementRow } from './statement-row'
import styles from './statements-view.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** In rem: what a statement of one line takes on a desk screen. */
const ROW_GUESS = 4.5

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
      {model.count > MOST_WHOLE_ROWS ? (
        <ManyDays model={model} board={board} navigation={navigation} />
      ) : (
        model.days.map(({ label, lines }) => (
          <Day
            key={label}
            part={{ label, lines, first: 0, dayCount: lines.length }}
            board={board}
            navigation={navigation}
          />
        ))
      )}
    </Region>
  )
}

function ManyDays({ model, board, navigation }: Props & { readonly model: StatementsModel }) {
  const focus = board.view.focus?.id
  const parts = useMemo(() => dayParts(model.days), [model])
  const blocks = useMemo(
    () =>
      parts.map((part) => ({
        part,
        key: `${part.label} ${part.first}`,
        guess: part.lines.length * ROW_GUESS,
        isWanted: part.lines.some(({ statement }) => statement.id === focus),
      })),
    [parts, focus],
  )
  return (
    <div className={styles.days}>
      <NearBlocks blocks={blocks}>
        {({ part }) => <Day part={part} board={board} navigation={navigation} isAmongMany />}
      </NearBlocks>
    </div>
  )
}

type DayProps = Props & { readonly part: DayPart; readonly isAmongMany?: boolean }

function Day({ part, board, navigation, isAmongMany }: DayProps) {
  const { label, lines, first, dayCount } = part
  const isPart = lines.length < dayCount
  return (
    <section className={styles.day} aria-label={label}>
      <h3 className={styles.label}>{label}</h3>
      <ol>
        {lines.map((line, index) => (
          <StatementRow
            key={line.statement.id}
            line={line}
            board={board}
            navigation={navigation}
            isAmongMany={isAmongMany}
            place={isPart ? first + index + 1 : undefined}
            dayCount={isPart ? dayCount : undefined}
          />
        ))}
      </ol>
    </section>
  )
}
