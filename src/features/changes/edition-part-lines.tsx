import { ViewLink } from '../../ui/view-link'
import type { EditionPart, EditionThing } from '../../view-model/edition-parts'
import type { Navigation } from '../../view-model/navigation'
import { setFocus } from '../../view-model/transitions'
import { changes as text } from '../../words/en/changes'
import styles from './editions.module.css'
import { FieldChanges } from './field-changes'
import { ManyLines } from './many-lines'

type Props = { readonly part: EditionPart; readonly navigation: Navigation }

const LINE_GUESS = 3

/** Records, or sources, or actors …: what is new, what is gone, what is told otherwise. */
export function EditionPartLines({ part: { key, counts, things }, navigation }: Props) {
  const name = text.editions.parts[key]
  return (
    <section className={styles.part} aria-label={name}>
      <header>
        <h4>{name}</h4>
        <p>{text.editions.counts(counts)}</p>
      </header>
      <ManyLines items={things} keyOf={(thing) => thing.key} guess={LINE_GUESS} className={styles.things}>
        {(thing) => <Thing thing={thing} navigation={navigation} />}
      </ManyLines>
    </section>
  )
}

function Thing({ thing, navigation }: { readonly thing: EditionThing; readonly navigation: Navigation }) {
  const { change, id, title, focus, fields } = thing
  return (
    <>
      <p className={styles.thing}>
        <span className={styles.change} data-change={change}>
          {text.editions.changes[change]}
        </span>{' '}
        {focus ? (
          <ViewLink href={navigation.hrefOf(setFocus(focus))} className={styles.link}>
            {title}
          </ViewLink>
        ) : (
          title
        )}{' '}
        <code className={styles.id}>{id}</code>
      </p>
      <FieldChanges fields={fields} />
    </>
  )
}
