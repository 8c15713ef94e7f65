import type { Run } from '../../view-model/highlight'
import { FoundText } from './found-text'
import styles from './search-palette.module.css'

/** A text in which somebody's own words are set apart from the record's, and what was found is marked in both. */
export function FoundRuns({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ isQuote, segments }, index) =>
    isQuote ? (
      <q key={index} className={styles.quote}>
        <FoundText segments={segments} />
      </q>
    ) : (
      <FoundText key={index} segments={segments} />
    ),
  )
}
