import { useMemo } from 'react'
import { blocStyle } from '../../marks/bloc-colour'
import { Region } from '../../ui/region'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { hasFilters } from '../../view-model/filters'
import type { Navigation } from '../../view-model/navigation'
import { shortNameOf } from '../../view-model/names'
import { selectActorCards, type ActorCard } from '../../view-model/select-actors'
import { setFocus } from '../../view-model/transitions'
import { situation as text } from '../../words/en/situation'
import styles from './actor-list.module.css'
import type { LinkTo } from './link-to'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly limit: number
  readonly linkTo: LinkTo
}

/** Those of whom most is told of late, by bloc, each with its last word. */
export function ActorList({ board, navigation, limit, linkTo }: Props) {
  const { groups, more } = useMemo(() => selectActorCards(board, limit), [board, limit])
  const isLarge = board.view.mode !== 'desk'
  return (
    <Region title={text.actors} aside={linkTo('/actors', text.allActors, more)}>
      {groups.length === 0 && (
        <p className={styles.none}>{hasFilters(board.view) ? text.filteredActors : text.noActors}</p>
      )}
      {groups.map(({ label, cards }) => (
        <div key={label} className={isLarge ? styles.names : undefined}>
          <h3 className={styles.group}>{label}</h3>
          <ul>
            {cards.map((card) => (
              <Card key={card.actor.id} card={card} board={board} navigation={navigation} />
            ))}
          </ul>
        </div>
      ))}
    </Region>
  )
}

function Card({ card, board, navigation }: Omit<Props, 'linkTo' | 'limit'> & { readonly card: ActorCard }) {
  const { actor, bloc, latest } = card
  return (
    <li className={styles.card}>
      <span className={styles.swatch} style={blocStyle(bloc, board.dataset)} aria-hidden="true" />
      <p className={styles.name}>
        <ViewLink href={navigation.hrefOf(setFocus(undefined), `/actors/${actor.id}`)}>
          {shortNameOf(actor.id, board.dataset)}
        </ViewLink>{' '}
        <span>{actor.role}</span>
      </p>
      {board.view.mode === 'desk' && <p className={styles.latest}>{latest.text}</p>}
    </li>
  )
}
