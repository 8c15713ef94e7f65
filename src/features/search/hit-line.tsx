import type { Dataset } from '../../domain/dataset'
import { blocStyle } from '../../marks/bloc-colour'
import { MarkGlyph } from '../../marks/mark-glyph'
import type { SearchHit } from '../../view-model/select-search'
import { record } from '../../words/en/record'
import { FoundRuns } from './found-runs'
import styles from './search-palette.module.css'

type Props = { readonly hit: SearchHit; readonly dataset: Dataset }

/** One hit: its mark, the words that were found, when; under them who, and where else the words stand. */
export function HitLine({ hit, dataset }: Props) {
  const { mark, bloc, lead, language, details, when, isWithdrawn } = hit
  return (
    <span className={styles.hit}>
      <span className={styles.glyph}>
        {mark && <MarkGlyph name={mark} />}
        {hit.group === 'actors' && <span className={styles.swatch} style={blocStyle(bloc, dataset)} />}
      </span>
      <span className={isWithdrawn ? styles.withdrawn : styles.lead} lang={language}>
        <FoundRuns runs={lead} />
      </span>{' '}
      <span className={styles.when}>
        {when}
        {isWithdrawn && ` · ${record.withdrawnMark}`}
      </span>{' '}
      {details.length > 0 && (
        <span className={styles.details}>
          {details.map((runs, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              <FoundRuns runs={runs} />
            </span>
          ))}
        </span>
      )}
    </span>
  )
}
