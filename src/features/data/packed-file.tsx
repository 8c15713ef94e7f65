import { Region } from '../../ui/region'
import type { FileIdentity } from '../../view-model/file-identity'
import { integrityOf, leftOutNotes, packedLines, type PackedFacts } from '../../view-model/packed-file'
import { oneFile as text } from '../../words/en/one-file'
import styles from './data-view.module.css'

type Props = { readonly facts: PackedFacts; readonly hash: FileIdentity['hash'] }

/** Of the one-file edition: when and from what it was made, and whether its data are still those. */
export function PackedFile({ facts, hash }: Props) {
  return (
    <Region title={text.title}>
      <p>
        <strong>{text.integrity[integrityOf(facts, hash)]}</strong>
      </p>
      <dl className={styles.identity}>
        {packedLines(facts, hash).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {[...leftOutNotes(facts), text.explained, text.limits].map((note) => (
        <p key={note} className={styles.soft}>
          {note}
        </p>
      ))}
    </Region>
  )
}
