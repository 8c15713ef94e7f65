import { useState } from 'react'
import { FacetOptions } from '../../marks/facet-options'
import type { Navigation } from '../../view-model/navigation'
import { foldOptions, type StatementFacetGroup } from '../../view-model/select-statement-facets'
import { statementDesk as text } from '../../words/en/statement-desk'
import { words } from '../../words/words'
import styles from './statement-facets.module.css'

type Props = { readonly group: StatementFacetGroup; readonly navigation: Navigation }

/** So many values of a facet stand there from the first. */
const FIRST_VALUES = 6
/** A list that is longer than this has a box to find a value by name. */
const FIND_BEYOND = 12

/** The values of one facet: the most frequent, and on request all of them. */
export function StatementFacetValues({ group, navigation }: Props) {
  const { label, options } = group
  const [isWhole, setWhole] = useState(false)
  const folded = foldOptions(options, FIRST_VALUES)
  const more = options.length - folded.length
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {isWhole ? (
        <FacetOptions label={label} options={options} navigation={navigation} findBeyond={FIND_BEYOND} />
      ) : (
        <FacetOptions label={label} options={folded} navigation={navigation} />
      )}
      {(more > 0 || isWhole) && (
        <button
          type="button"
          className={styles.more}
          aria-label={isWhole ? undefined : text.more(more, label)}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? text.fewer : words.more(more)}
        </button>
      )}
    </fieldset>
  )
}
