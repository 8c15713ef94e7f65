import { GradeBadge } from '../../marks/grade-badge'
import { ViewLink } from '../../ui/view-link'
import type { Navigation } from '../../view-model/navigation'
import type { CitedSource } from '../../view-model/select-cited-sources'
import { setFocus } from '../../view-model/transitions'
import { record as text } from '../../words/en/record'
import { SourceLines } from './source-lines'
import styles from './source-entry.module.css'
import { WebAddress } from '../../marks/web-address'

type Props = { readonly card: CitedSource; readonly navigation: Navigation }

/** One source as a record cites it: what, by whom, how graded, where in it, in which words. */
export function SourceEntry({ card, navigation }: Props) {
  const { source, places } = card
  return (
    <li className={styles.entry}>
      <p className={styles.title}>
        <WebAddress link={card.link} text={source.title} />
      </p>
      <SourceLines card={card} navigation={navigation} />
      {places.map(({ grade, locator, quote }, index) => (
        <div key={index} className={styles.place}>
          <p>
            <GradeBadge grade={grade} />
            {locator !== undefined && ` · ${locator}`}
          </p>
          {quote !== undefined && (
            <blockquote>
              <q>{quote}</q>
            </blockquote>
          )}
        </div>
      ))}
      <p>
        <ViewLink href={navigation.hrefOf(setFocus({ type: 'source', id: source.id }))} className={styles.link}>
          {text.restsOn}
        </ViewLink>
      </p>
    </li>
  )
}
