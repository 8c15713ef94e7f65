import { useMemo, useState } from 'react'
import { MOST_WHOLE_ROWS, rowNumbers, VirtualRows } from '../ui/virtual-rows'
import type { Navigation } from '../view-model/navigation'
import type { FilterOption } from '../view-model/select-filters'
import { filters as text } from '../words/en/filters'
import { counted } from '../words/en/numbers'
import { optionsNamed } from './options-named'
import styles from './facet-options.module.css'

type Props = {
  readonly label: string
  readonly options: readonly FilterOption[]
  readonly navigation: Navigation
  /** A list longer than this has a box to find a value by its name. */
  readonly findBeyond?: number
}

/** The values of one filter; where there are hundreds, with a box to find one by name. */
export function FacetOptions(props: Props) {
  const { options, navigation, findBeyond = MOST_WHOLE_ROWS } = props
  return options.length > findBeyond ? (
    <ManyOptions {...props} />
  ) : (
    <WholeList options={options} navigation={navigation} />
  )
}

function WholeList({ options, navigation }: Pick<Props, 'options' | 'navigation'>) {
  return (
    <ul tabIndex={-1}>
      {options.map((option) => (
        <li key={option.value}>
          <Option option={option} navigation={navigation} />
        </li>
      ))}
    </ul>
  )
}

/** In rem: the height of an option in a list that is drawn whole. */
const ROW_HEIGHT = 1.625

function ManyOptions({ label, options, navigation }: Props) {
  const [sought, setSought] = useState('')
  const found = useMemo(() => optionsNamed(options, sought), [options, sought])
  return (
    <>
      <input
        type="search"
        className={styles.find}
        aria-label={text.find(label)}
        placeholder={text.find(label)}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {found.length === 0 ? (
        <p className={styles.count}>{text.noneNamed}</p>
      ) : options.length <= MOST_WHOLE_ROWS ? (
        <WholeList options={found} navigation={navigation} />
      ) : (
        <VirtualRows count={found.length} rowHeight={ROW_HEIGHT} label={label} className={styles.many}>
          {(drawn) => (
            <ul>
              {rowNumbers(drawn).map((row) => {
                const option = found[row]
                return (
                  option && (
                    <li
                      key={option.value}
                      data-row={row}
                      data-kept={row === drawn.kept || undefined}
                      style={{ height: drawn.rowHeight }}
                      aria-setsize={found.length}
                      aria-posinset={row + 1}
                    >
                      <Option option={option} navigation={navigation} />
                    </li>
                  )
                )
              })}
            </ul>
          )}
        </VirtualRows>
      )}
    </>
  )
}

function Option({ option, navigation }: { readonly option: FilterOption; readonly navigation: Navigation }) {
  return (
    <label className={styles.option} title={option.label}>
      <input type="checkbox" checked={option.isOn} onChange={() => navigation.change(option.toggle)} />
      <span>{option.label}</span>
      <span className={styles.number}>{counted(option.count)}</span>
    </label>
  )
}
