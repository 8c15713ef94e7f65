import { RecordLink } from '../../marks/record-link'
import { ViewLink } from '../../ui/view-link'
import { formatQuantity } from '../../view-model/format-quantity'
import type { Navigation } from '../../view-model/navigation'
import type { FigureClaim } from '../../view-model/select-figure-claims'
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
      <References title={figures.references.asRule} list={model.rules} navigation={navigation} />
      <References title={figures.references.offScale} list={model.references} navigation={navigation} />
    </div>
  )
}

type ReferencesProps = Pick<Props, 'navigation'> & { readonly title: string; readonly list: readonly FigureClaim[] }

function References({ title, list, navigation }: ReferencesProps) {
  if (list.length === 0) return null
  return (
    <p>
      {title}{' '}
      {list.map(({ claim, voice }) => (
        <span key={claim.id}>
          <RecordLink record={claim} navigation={navigation} className={styles.noteLink}>
            {formatQuantity(claim.value, claim.words)}
          </RecordLink>
          , {voice.label}.{' '}
        </span>
      ))}
    </p>
  )
}
