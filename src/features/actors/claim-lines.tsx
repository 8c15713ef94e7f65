import type { Claim } from '../../domain/claim'
import type { Dataset } from '../../domain/dataset'
import { MarkGlyph } from '../../marks/mark-glyph'
import { RecordLink } from '../../marks/record-link'
import { formatEdtf } from '../../view-model/format-day'
import { formatQuantity, speakQuantity } from '../../view-model/format-quantity'
import { markNameOf } from '../../view-model/mark-of'
import type { Navigation } from '../../view-model/navigation'
import { vocabulary } from '../../words/en/vocabulary'
import styles from './claim-lines.module.css'

type Props = { readonly claims: readonly Claim[]; readonly dataset: Dataset; readonly navigation: Navigation }

/** One claimant's figures: how much, of what, of which kind, for which day. Never a sum. */
export function ClaimLines({ claims, dataset, navigation }: Props) {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.line}>
          <MarkGlyph name={markNameOf(claim)} />
          <RecordLink
            record={claim}
            navigation={navigation}
            className={styles.figure}
            label={speakQuantity(claim.value, claim.words)}
          >
            {formatQuantity(claim.value, claim.words)}
          </RecordLink>
          <p className={styles.what}>
            {[
              dataset.measures.get(claim.measure)?.label,
              vocabulary.claimKinds[claim.kind],
              claim.condition,
              formatEdtf(claim.date),
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
