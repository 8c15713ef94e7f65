import { useMemo } from 'react'
import { LabelledSection } from '../../ui/labelled-section'
import { NearBlocks } from '../../ui/near-blocks'
import { MOST_WHOLE_ROWS } from '../../ui/virtual-rows'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { StatementsModel } from '../../view-model/select-statements'
import { dayParts, type DayPart } from './day-parts'
import styles from './statement-list.module.css'
import { StatementRow } from './statement-row'

type Props = { readonly model: StatementsModel; readonly board: Board; readonly navigation: Navigation }

/** In rem: what a statement of one line takes on a desk screen. */
const ROW_GUESS = 5

/** The statements under their days; of very many only those near the eye are drawn. */
export function StatementList({ model, board, navigation }: Props) {
  if (model.count > MOST_WHOLE_ROWS) return <ManyDays model={model} board={board} navigation={navigation} />
  return model.days.map(({ label, statements }) => (
    <Day
      key={label}
      part={{ label, statements, first: 0, dayCount: statements.length }}
      board={board}
      navigation={navigation}
    />
  ))
}

function ManyDays({ model, board, navigation }: Props) {
  const focus = board.view.focus?.id
  const parts = useMemo(() => dayParts(model.days), [model.days])
  const blocks = useMemo(
    () =>
      parts.map((part) => ({
        part,
        key: `${part.label} ${part.first}`,
        guess: part.statements.length * ROW_GUESS,
        isWanted: part.statements.some(({ id }) => id === focus),
      })),
    [parts, focus],
  )
  return (
    <NearBlocks blocks={blocks}>
      {({ part }) => <Day part={part} board={board} navigation={navigation} isAmongMany />}
    </NearBlocks>
  )
}

type DayProps = Pick<Props, 'board' | 'navigation'> & { readonly part: DayPart; readonly isAmongMany?: boolean }

function Day({ part, board, navigation, isAmongMany }: DayProps) {
  const { label, statements, first, dayCount } = part
  const isPart = statements.length < dayCount
  return (
    <LabelledSection className={styles.day} label={label}>
      <h3 className={styles.label}>{label}</h3>
      <ol>
        {statements.map((statement, index) => (
          <StatementRow
            key={statement.id}
            statement={statement}
            board={board}
            navigation={navigation}
            isAmongMany={isAmongMany}
            place={isPart ? first + index + 1 : undefined}
            dayCount={isPart ? dayCount : undefined}
          />
        ))}
      </ol>
    </LabelledSection>
  )
}
