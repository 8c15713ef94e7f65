import { ViewLink } from '../../ui/view-link'
import type { Navigation } from '../../view-model/navigation'
import type { RecordModel } from '../../view-model/select-record'
import { setFocus } from '../../view-model/transitions'
import { record as text } from '../../words/en/record'
import styles from './fact-list.module.css'

type Props = { readonly model: RecordModel; readonly navigation: Navigation }

/** What the record says of itself, one line a fact; names lead to what they name. */
export function FactList({ model, navigation }: Props) {
  const { facts, figure, actors, places, topics } = model
  return (
    <dl className={styles.facts}>
      {[...facts, ...(figure?.counted ?? [])].map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.text}</dd>
        </div>
      ))}
      <Links
        label={text.actors}
        links={actors.map(({ name, focus }) => ({ label: name, href: navigation.hrefOf(setFocus(focus)) }))}
      />
      <Links
        label={text.places}
        links={places.map(({ name, focus }) => ({ label: name, href: navigation.hrefOf(setFocus(focus)) }))}
      />
      <Links
        label={text.topics}
        links={topics.map(({ label, only }) => ({ label, href: navigation.hrefOf(only), name: text.onlyTopic(label) }))}
      />
    </dl>
  )
}

type NamedLink = { readonly label: string; readonly href: string; readonly name?: string }

function Links({ label, links }: { readonly label: string; readonly links: readonly NamedLink[] }) {
  if (links.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul className={styles.names}>
          {links.map((link) => (
            <li key={link.href}>
              <ViewLink href={link.href} label={link.name}>
                {link.label}
              </ViewLink>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
