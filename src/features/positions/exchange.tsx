import { useMemo } from 'react'
import { EmptyState } from '../../ui/empty-state'
import { LabelledSection } from '../../ui/labelled-section'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { selectExchange, type ExchangeModel } from '../../view-model/select-exchange'
import { goToDay, openThread } from '../../view-model/transitions'
import { positions as text } from '../../words/en/positions'
import { ExchangeEntryLine } from './exchange-entry'
import styles from './exchange.module.css'
import { NextDateLine } from './next-date-line'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** One exchange from its demand to its last word, the two sides side by side, as far as it is known on the day. */
export function Exchange({ board, navigation }: Props) {
  const model = useMemo(() => selectExchange(board), [board])
  if (!model) return null
  return (
    <LabelledSection label={text.exchange}>
      <p className={styles.back}>
        <ViewLink href={navigation.hrefOf(openThread(undefined))}>
          <span aria-hidden="true">{text.backArrow}</span> {text.allPositions}
        </ViewLink>
      </p>
      {model.type === 'not-yet' ? (
        <NotYet known={model.known} board={board} navigation={navigation} />
      ) : (
        <Read model={model} board={board} navigation={navigation} />
      )}
    </LabelledSection>
  )
}

function NotYet({ known, board, navigation }: Props & { readonly known: Board['asOf'] }) {
  const { dataset, asOf } = board
  return (
    <EmptyState
      action={
        <ViewLink href={navigation.hrefOf(goToDay(known, dataset))} className={styles.action}>
          {text.goTo(formatDay(known))}
        </ViewLink>
      }
    >
      {text.notYet(formatDay(asOf), formatDay(known))}
    </EmptyState>
  )
}

type ReadProps = Props & { readonly model: Extract<ExchangeModel, { type: 'exchange' }> }

function Read({ model, board, navigation }: ReadProps) {
  const { title, sides, entries, next } = model
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <p className={styles.soft}>
          {text.statementCount(entries.length)} · {text.asOf(formatDay(board.asOf))}
        </p>
      </header>
      {next.length > 0 && (
        <div className={styles.next}>
          <h3>{text.heads.next}</h3>
          {next.map((concern) => (
            <NextDateLine key={concern.event.id} next={concern} board={board} navigation={navigation} />
          ))}
        </div>
      )}
      <div className={styles.sides} aria-hidden="true">
        <p className={styles.asking}>{sides.asking}</p>
        <p className={styles.answering}>{sides.answering}</p>
      </div>
      <ol className={styles.entries} aria-label={text.exchange}>
        {entries.map((entry) => (
          <ExchangeEntryLine key={entry.statement.id} entry={entry} board={board} navigation={navigation} />
        ))}
      </ol>
      {entries.length === 1 && <p className={styles.soft}>{text.alone}</p>}
    </>
  )
}
