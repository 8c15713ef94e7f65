import { ViewLink } from '../../ui/view-link'
import type { Navigation } from '../../view-model/navigation'
import type { MeasureCount } from '../../view-model/select-figures'
import { setFocus } from '../../view-model/transitions'
import { figures } from '../../words/en/figures'
import styles from './measure-links.module.css'

type Props = { readonly measures: readonly MeasureCount[]; readonly navigation: Navigation }

/** Every measure of the record, each a page of its own: stocks and changes never share a scale. */
export function MeasureLinks({ measures, navigation }: Props) {
  return (
    <ul className={styles.list}>
      {measures.map(({ measure, count, isCurrent }) => (
        <li key={measure.id}>
          <ViewLink
            href={navigation.hrefOf(setFocus(undefined), `/figures/${measure.id}`)}
            className={styles.link}
            isCurrent={isCurrent}
          >
            <span>{measure.label}</span>
            <span className={styles.count}>
              {measure.quantity === 'change' && `${figures.measures.change(measure.direction)} · `}
              {figures.measures.claims(count)}
            </span>
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
