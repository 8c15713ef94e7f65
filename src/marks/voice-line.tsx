import type { Dataset } from '../domain/dataset'
import type { Statement } from '../domain/statement'
import { fullNameOf, shortNameOf, speakerOf } from '../view-model/names'
import { statements as text } from '../words/en/statements'
import { blocStyle } from './bloc-colour'
import styles from './voice-line.module.css'

type Props = {
  readonly statement: Statement
  readonly dataset: Dataset
  /** False where the hedges stand below in full. */
  readonly hasHedges?: boolean
}

/** Speaker → addressee · channel, in one small line. */
export function VoiceLine({ statement, dataset, hasHedges = true }: Props) {
  const speaker = speakerOf(statement, dataset)
  const names = (ids: typeof statement.to): string => text.names(ids.map((id) => shortNameOf(id, dataset)))
  return (
    <p className={styles.line}>
      <strong style={blocStyle(speaker.bloc, dataset)}>{speaker.label}</strong>
      {statement.onBehalfOf !== undefined && <> {text.onBehalfOf(shortNameOf(statement.onBehalfOf, dataset))}</>}
      {statement.to.length > 0 && (
        <>
          {' '}
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{text.to}</span> {names(statement.to)}
        </>
      )}
      {statement.reportedBy !== undefined && <> · {text.through(fullNameOf(statement.reportedBy, dataset))}</>}
      {statement.quoteVoice === 'reporter' && <> · {text.reporterWords}</>}
      {hasHedges && statement.condition !== undefined && <> · {text.conditional}</>}
      {hasHedges && !statement.disclosed && <> · {text.undisclosed}</>}
    </p>
  )
}
