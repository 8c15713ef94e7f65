import type { ChangesModel } from '../../view-model/select-changes'
import { changes as text } from '../../words/en/changes'
import styles from './changes-view.module.css'
import { SECTION_IDS } from './section-ids'

/** One line that says how much there is of what, each part leading to its section. */
export function ChangesSummary({ model }: { readonly model: ChangesModel }) {
  const parts = (
    [
      ['demands', model.demands.moves.length],
      ['figures', model.figureCount],
      ['dates', model.dates.length],
      ['changed', model.changed.length],
      ['withdrawn', model.withdrawn.length],
      ['added', model.addedCount],
      ['corrections', model.corrections.length],
    ] as const
  ).filter(([, count]) => count > 0)
  if (parts.length === 0) return null
  return (
    <nav aria-label={text.summary} className={styles.summary}>
      <ul>
        {parts.map(([key, count]) => (
          <li key={key}>
            <a href={`#${SECTION_IDS[key]}`}>{text.counts[key](count)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
