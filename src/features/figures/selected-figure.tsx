import type { Dataset } from '../../domain/dataset'
import { blocStyle } from '../../marks/bloc-colour'
import { RecordLink } from '../../marks/record-link'
import { LabelledSection } from '../../ui/labelled-section'
import { formatDay, formatEdtf } from '../../view-model/format-day'
import { formatQuantity } from '../../view-model/format-quantity'
import type { Navigation } from '../../view-model/navigation'
import type { FigureClaim } from '../../view-model/select-figure-claims'
import { figureDetail, figureFacts } from '../../view-model/select-figure-detail'
import { figures } from '../../words/en/figures'
import { words } from '../../words/words'
import styles from './selected-figure.module.css'

type Props = {
  readonly figure: FigureClaim
  /** Whether a reader chose it; otherwise it is the one that the record leads with. */
  readonly isChosen: boolean
  readonly dataset: Dataset
  readonly navigation: Navigation
}

const text = figures.selected

/** Everything about one claim, beside the chart: how much, who says so, when, of what, on which sources. */
export function SelectedFigure({ figure, isChosen, dataset, navigation }: Props) {
  const { claim, voice, state, sourceCount } = figure
  const { roles, attribution, onBehalfOf, through, grades } = figureDetail(claim, dataset)
  const isWords = claim.value.kind === 'unstated' && claim.words !== undefined
  const asides = [...roles, attribution, onBehalfOf && text.onBehalfOf(onBehalfOf), through && text.through(through)]
  const unit = dataset.measures.get(claim.measure)?.unit
  return (
    <LabelledSection label={text.title} className={styles.card}>
      <h3 className={styles.title}>{isChosen ? text.title : text.latest}</h3>
      <p className={styles.value}>
        <strong className={isWords ? styles.spoken : undefined}>{formatQuantity(claim.value, claim.words)}</strong>{' '}
        {claim.value.kind !== 'unstated' && unit}
      </p>
      {claim.value.kind !== 'unstated' && claim.words !== undefined && <q className={styles.words}>{claim.words}</q>}
      <p className={styles.who}>
        <strong style={blocStyle(voice.bloc, dataset)}>{voice.label}</strong>
        {voice.kind === 'source' && `, ${words.noClaimant}`}
        {asides.filter((part) => part !== undefined && part !== '').map((part) => `, ${part}`)}
      </p>
      {state.kind === 'superseded' && (
        <p className={styles.state}>{text.supersededBy(formatQuantity(state.by.value), formatDay(state.by.known))}</p>
      )}
      {state.kind === 'withdrawn' && (
        <p className={styles.state}>{text.withdrawn(formatDay(state.known), state.reason)}</p>
      )}
      <dl className={styles.facts}>
        {figureFacts(figure, formatEdtf(claim.date), formatDay(claim.known)).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.sources}>
        {words.sources(sourceCount)}, {text.grades(grades)} ·{' '}
        <RecordLink record={claim} navigation={navigation} className={styles.open}>
          {text.openRecord} <span aria-hidden="true">→</span>
        </RecordLink>
      </p>
    </LabelledSection>
  )
}
