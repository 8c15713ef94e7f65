import { usePaneLabel } from '../../ui/pane-name'
import { ViewLink } from '../../ui/view-link'
import type { Navigation } from '../../view-model/navigation'
import { setSourcePart } from '../../view-model/source-transitions'
import { SOURCE_PARTS, type SourcePart } from '../../view-model/view-state'
import { sources as text } from '../../words/en/sources'
import styles from './part-links.module.css'

type Props = { readonly current: SourcePart; readonly navigation: Navigation }

/** The two parts of the view, each with an address. */
export function PartLinks({ current, navigation }: Props) {
  return (
    <nav aria-label={usePaneLabel(text.parts.label)}>
      <ul className={styles.parts}>
        {SOURCE_PARTS.map((part) => (
          <li key={part}>
            <ViewLink
              href={navigation.hrefOf(setSourcePart(part), '/sources')}
              className={styles.part}
              isCurrent={part === current}
            >
              {text.parts[part]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
