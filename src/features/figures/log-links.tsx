import type { Log } from '../../domain/dataset'
import { ViewLink } from '../../ui/view-link'
import type { Navigation } from '../../view-model/navigation'
import { setFocus } from '../../view-model/transitions'
import { logFigures } from '../../words/en/log-figures'
import { logs } from '../../words/en/logs'
import styles from './measure-links.module.css'

type Props = { readonly list: readonly Log[]; readonly current?: string; readonly navigation: Navigation }

/** Every log, each a page of its own under its id: within a dataset no measure can have the same one. */
export function LogLinks({ list, current, navigation }: Props) {
  return (
    <ul className={styles.list}>
      {list.map(({ id, label, records }) => (
        <li key={id}>
          <ViewLink
            href={navigation.hrefOf(setFocus(undefined), `/figures/${id}`)}
            className={styles.link}
            isCurrent={id === current}
          >
            <span>{label}</span>
            <span className={styles.count}>{records === undefined ? logFigures.oneLog : logs.loaded(records)}</span>
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
