import { RecordLink } from '../../marks/record-link'
import { ViewLink } from '../../ui/view-link'
import { formatQuantity } from '../../view-model/format-quantity'
import type { Navigation } from '../../view-model/navigation'
import { figureNotes, type MeasureFigures } from '../../view-model/select-figures'
import { setWindow } from '../../view-model/transitions'
import { figures } from '../../words/en/figures'
import styles from './figures-view.module.css'

type Props = { readonly model: MeasureFigures; readonly navigation: Navigation }

/** What the chart does not show, and why: outside the days, replaced, withdrawn, hidden, or no point in time. */
export function ChartNotes({ model, navigation }: Props) {
  const notes = figureNotes(model)
  const isBare = model.plotted.length === 0 && model.outside > 0
  return (
    <div className={styles.notes}>
      {isBare && (
        <p>
          {figures.empty.outOfWindow}{' '}
          <ViewLink href={navigation.hrefOf(setWindow(undefined, undefined))} className={styles.noteLink}>
            {figures.empty.wholeSpan}
          </ViewLink>
        </p>
      )}
      {notes.length > 0 && <p>{notes.join(' ')}</p>}
      {model.references.length > 0 && (
        <p>
          {figures.references.title}:{' '}
          {model.references.map(({ claim, voice }) => (
            <span key={claim.id} className={styles.reference}>
              <RecordLink record={claim} navigation={navigation} className={styles.noteLink}>
                {formatQuantity(claim.value, claim.words)}
              </RecordLink>
              , {voice.label}.{' '}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
