import type { PresenterModel } from '../../view-model/select-presenter'
import { presenter as text } from '../../words/en/presenter'
import styles from './presenter-times.module.css'

type Props = {
  readonly model: PresenterModel
  /** The time of day, and the zone that it is told in. */
  readonly clock: { readonly time: string; readonly zone: string }
}

/** How long it has been, how long there is, and whether that is as planned. */
export function PresenterTimes({ model, clock }: Props) {
  const { pace, lead, hasBegun, isOver } = model
  const paceWords = !hasBegun
    ? text.pace.idle
    : pace === 'on-time'
      ? text.pace['on-time']
      : text.pace[pace](text.lead(lead))
  return (
    <dl className={styles.times}>
      <div className={styles.large}>
        <dt>{text.elapsed}</dt>
        <dd>{model.elapsed}</dd>
      </div>
      <div className={styles.large}>
        <dt>{isOver ? text.over : text.remaining}</dt>
        <dd>{model.remaining.replace('−', '')}</dd>
      </div>
      <div data-pace={hasBegun ? pace : undefined}>
        <dt>{text.pace.label}</dt>
        <dd>
          {paceWords} <small>{text.planned(model.planned)}</small>
        </dd>
      </div>
      <div className={styles.clock}>
        <dt>{text.clock}</dt>
        <dd>
          {clock.time} <small>{clock.zone}</small>
        </dd>
      </div>
    </dl>
  )
}
