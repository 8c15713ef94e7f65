import type { Actor } from '../../domain/actor'
import { ViewLink } from '../../ui/view-link'
import { LabelledSection } from '../../ui/labelled-section'
import type { Navigation } from '../../view-model/navigation'
import { setFocus } from '../../view-model/transitions'
import styles from './actors-view.module.css'

type Props = { readonly label: string; readonly actors: readonly Actor[]; readonly navigation: Navigation }

/** Actors in a row of names after a few words; nothing where there are none. */
export function NameLine({ label, actors, navigation }: Props) {
  if (actors.length === 0) return null
  return (
    <LabelledSection className={styles.names} label={label}>
      <p>{label}</p>
      <ul>
        {actors.map(({ id, name }) => (
          <li key={id}>
            <ViewLink href={navigation.hrefOf(setFocus(undefined), `/actors/${id}`)}>{name}</ViewLink>
          </li>
        ))}
      </ul>
    </LabelledSection>
  )
}
