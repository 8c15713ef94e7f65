import type { ReactNode } from 'react'
import { ViewLink } from '../../ui/view-link'
import type { Navigation } from '../../view-model/navigation'
import type { NamedFocus, RecordModel } from '../../view-model/select-record'
import { setFocus } from '../../view-model/transitions'
import { record as text } from '../../words/en/record'
import styles from './fact-list.module.css'

type Props = { readonly model: RecordModel; readonly navigation: Navigation }

/** What the record says of itself, one line a fact; names lead to what they name. */
export function FactList({ model, navigation }: Props) {
  const { facts, figure, actors, places, topics } = model
  const toFocus = ({ name, focus }: NamedFocus): ReactNode => (
    <ViewLink href={navigation.hrefOf(setFocus(focus))}>{name}</ViewLink>
  )
  return (
    <dl className={styles.facts}>
      {[...facts, ...(figure?.counted ?? [])].map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.text}</dd>
        </div>
      ))}
      <Names label={text.actors} items={actors.map((item) => [item.name, toFocus(item)] as const)} />
      <Names label={text.places} items={places.map((item) => [item.name, toFocus(item)] as const)} />
      <Names
        label={text.topics}
        items={topics.map(
          ({ label, only }) =>
            [
              label,
              <ViewLink href={navigation.hrefOf(only)} label={text.onlyTopic(label)}>
                {label}
              </ViewLink>,
            ] as const,
        )}
      />
    </dl>
  )
}

function Names({
  label,
  items,
}: {
  readonly label: string
  readonly items: readonly (readonly [key: string, link: ReactNode])[]
}) {
  if (items.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul className={styles.names}>
          {items.map(([key, link]) => (
            <li key={key}>{link}</li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
