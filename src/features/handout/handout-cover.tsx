import type { Dataset } from '../../domain/dataset'
import type { Day } from '../../base/day'
import { formatDay, formatWeekdayDay } from '../../view-model/format-day'
import type { HandoutModel } from '../../view-model/select-handout'
import { handout as text } from '../../words/en/handout'
import { words } from '../../words/words'
import styles from './handout.module.css'
import { Sheet } from './sheet'

type Props = {
  readonly model: HandoutModel
  readonly dataset: Dataset
  /** undefined while it is being made, and where the browser makes none. */
  readonly sha256: string | undefined
  readonly printed: Day
}

/** Which record, which edition, which bytes; and what is in the brief. */
export function HandoutCover({ model, dataset, sha256, printed }: Props) {
  const { cover } = text
  const facts: readonly (readonly [label: string, value: string])[] = [
    [cover.asOf, formatWeekdayDay(dataset.asOf)],
    [cover.revision, dataset.revision],
    [cover.sha256, sha256 ?? cover.notVerified],
    [cover.licence, dataset.licence || cover.noLicence],
    ...(model.marking ? [[cover.marking, model.marking] as const] : []),
    [cover.scenes, String(model.scenes.length)],
    [cover.printed, formatDay(printed)],
  ]
  return (
    <Sheet
      name={model.title}
      head={words.product}
      foot={cover.foot(formatWeekdayDay(dataset.asOf))}
      mark={model.marking}
    >
      <div className={styles.cover}>
        <p className={styles.dataset}>{dataset.title}</p>
        <h1>{model.title}</h1>
        {dataset.summary !== '' && <p className={styles.summary}>{dataset.summary}</p>}
        <dl className={styles.facts}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <h2>{cover.contents}</h2>
        <ol className={styles.contents}>
          {model.scenes.map(({ number, title }) => (
            <li key={number}>{title}</li>
          ))}
        </ol>
      </div>
    </Sheet>
  )
}
