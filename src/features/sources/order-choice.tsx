import { useId } from 'react'
import type { Navigation } from '../../view-model/navigation'
import { setSourceOrder } from '../../view-model/source-transitions'
import { SOURCE_ORDERS, type SourceOrder } from '../../view-model/view-state'
import { sources as text } from '../../words/en/sources'
import styles from './order-choice.module.css'

type Props = { readonly order: SourceOrder; readonly navigation: Navigation }

/** What the list is ordered by; the address carries it. */
export function OrderChoice({ order, navigation }: Props) {
  // Two of them stand on one page where two boards are compared.
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend>{text.order}</legend>
      {SOURCE_ORDERS.map((one) => (
        <label key={one} className={styles.option}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={one === order}
            onChange={() => navigation.change(setSourceOrder(one), 'replace')}
          />
          {text.orders[one]}
        </label>
      ))}
    </fieldset>
  )
}
