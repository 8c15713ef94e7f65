import { useMemo } from 'react'
import { NothingListed } from '../../marks/nothing-listed'
import { Region } from '../../ui/region'
import { LabelledSection } from '../../ui/labelled-section'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { selectActorsView } from '../../view-model/select-actors-view'
import { actors as text } from '../../words/en/actors'
import { ActorCard } from './actor-card'
import { NameLine } from './name-line'
import styles from './actors-view.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** Everyone the record tells of, by bloc; those it tells nothing of are named, not drawn as empty cards. */
export function ActorsView({ board, navigation }: Props) {
  const model = useMemo(() => selectActorsView(board), [board])
  return (
    <Region
      title={text.region}
      className={styles.view}
      aside={<p className={styles.count}>{text.count(model.count)}</p>}
    >
      {model.empty && <NothingListed reason={model.empty} text={text} board={board} navigation={navigation} />}
      {model.groups.map(({ label, cards }) => (
        <LabelledSection key={label} className={styles.group} label={label}>
          <h3 className={styles.label}>{label}</h3>
          <ul className={styles.cards}>
            {cards.map((card) => (
              <ActorCard key={card.card.actor.id} model={card} board={board} navigation={navigation} />
            ))}
          </ul>
        </LabelledSection>
      ))}
      <NameLine label={text.filtered} actors={model.filtered} navigation={navigation} />
      <NameLine label={text.unrecorded(formatDay(board.asOf))} actors={model.unrecorded} navigation={navigation} />
    </Region>
  )
}
