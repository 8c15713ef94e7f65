import { WebAddress } from '../../marks/web-address'
import { ViewLink } from '../../ui/view-link'
import type { Navigation } from '../../view-model/navigation'
import type { SourceCard } from '../../view-model/select-cited-sources'
import { setFocus } from '../../view-model/transitions'
import { sources as text } from '../../words/en/sources'
import styles from './source-row.module.css'

type Props = {
  readonly card: SourceCard
  /** What it is among outlets of one origin. */
  readonly place: string | undefined
  readonly navigation: Navigation
}

/** In small type: publisher, language, who contributed, where it can be read, what it repeats. */
export function SourceCredits({ card, place, navigation }: Props) {
  const { source, language, link, address, archivedLink, archivedAddress, origin } = card
  const name = `${source.publisher}, ${source.title}`
  return (
    <ul className={styles.credits}>
      <li>
        <strong>{source.publisher}</strong>
      </li>
      {place !== undefined && <li>{place}</li>}
      {language !== undefined && <li>{language}</li>}
      {source.contributors !== undefined && <li>{source.contributors}</li>}
      {address !== undefined && (
        <li>
          <WebAddress link={link} text={link === undefined ? address : text.page} of={name} />
        </li>
      )}
      {archivedAddress !== undefined && (
        <li>
          <WebAddress
            link={archivedLink}
            text={archivedLink === undefined ? archivedAddress : text.archived}
            of={name}
          />
        </li>
      )}
      {origin && (
        <li>
          {text.repeats}{' '}
          <ViewLink href={navigation.hrefOf(setFocus(undefined), `/sources/${origin.id}`)} className={styles.link}>
            {origin.publisher}
          </ViewLink>
        </li>
      )}
    </ul>
  )
}
