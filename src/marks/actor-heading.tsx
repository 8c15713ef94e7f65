import type { Dataset } from '../domain/dataset'
import { ViewLink } from '../ui/view-link'
import type { Navigation } from '../view-model/navigation'
import type { ActorHead } from '../view-model/select-actor-page'
import { setFocus } from '../view-model/transitions'
import { actors as text } from '../words/en/actors'
import styles from './actor-heading.module.css'
import { blocStyle } from './bloc-colour'

type Props = {
  readonly head: ActorHead
  readonly dataset: Dataset
  readonly navigation: Navigation
  /** Level in the page's outline. */
  readonly level: 2 | 4
  /** Whether the name leads to the actor's page. */
  readonly isLink?: boolean
}

/** Who an actor is: name in its bloc's colour mark, office, kind, country, and what it belongs to. */
export function ActorHeading({ head, dataset, navigation, level, isLink = false }: Props) {
  const { actor, kind, country, memberOf } = head
  const Heading = level === 2 ? 'h2' : 'h4'
  const pageOf = (id: string): string => navigation.hrefOf(setFocus(undefined), `/actors/${id}`)
  return (
    <div className={styles.head}>
      <span className={styles.swatch} style={blocStyle(head.bloc, dataset)} aria-hidden="true" />
      <Heading className={level === 2 ? styles.large : styles.name}>
        {isLink ? <ViewLink href={pageOf(actor.id)}>{actor.name}</ViewLink> : actor.name}
      </Heading>
      {actor.role !== undefined && <p className={styles.role}>{actor.role}</p>}
      <p className={styles.facts}>
        <span className={styles.kind}>{kind}</span>
        {country !== undefined && ` · ${country}`}
        {memberOf.length > 0 && (
          <>
            {' · '}
            <span className="visually-hidden">{text.memberOf} </span>
            {memberOf.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <ViewLink href={pageOf(id)}>{name}</ViewLink>
              </span>
            ))}
          </>
        )}
      </p>
    </div>
  )
}
