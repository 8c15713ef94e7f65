import { ViewLink } from '../../ui/view-link'
import type { Navigation } from '../../view-model/navigation'
import type { SourceCard } from '../../view-model/select-cited-sources'
import { setFocus } from '../../view-model/transitions'
import { record as text } from '../../words/en/record'
import styles from './source-entry.module.css'
import { WebAddress } from '../../marks/web-address'

type Props = { readonly card: SourceCard; readonly navigation: Navigation }

/** Where a source comes from: publisher, day, contributors, address, copy, and what it repeats. */
export function SourceLines({ card, navigation }: Props) {
  const { source, published, language, origin } = card
  const credits = [source.publisher, published ?? text.unpublished, source.contributors, language]
  return (
    <div className={styles.lines}>
      <p>{credits.filter((part) => part !== undefined).join(' · ')}</p>
      {card.link === undefined && card.address !== undefined && <p className={styles.address}>{card.address}</p>}
      {card.archivedAddress !== undefined && (
        <p className={styles.address}>
          <WebAddress
            link={card.archivedLink}
            text={card.archivedLink === undefined ? card.archivedAddress : text.archived}
          />
        </p>
      )}
      {origin && (
        <p>
          {text.repeats}{' '}
          <ViewLink href={navigation.hrefOf(setFocus({ type: 'source', id: origin.id }))} className={styles.link}>
            {origin.title}
          </ViewLink>{' '}
          ({text.oneOrigin})
        </p>
      )}
      {source.note !== undefined && <p>{source.note}</p>}
    </div>
  )
}
