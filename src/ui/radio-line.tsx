import { useId } from 'react'
import styles from './radio-line.module.css'

type Props<Value extends string> = {
  readonly label: string
  readonly values: readonly Value[]
  readonly value: Value
  readonly names: Readonly<Record<Value, string>>
  readonly onChoose: (value: Value) => void
}

/** One of a few, in a line of words. */
export function RadioLine<Value extends string>({ label, values, value, names, onChoose }: Props<Value>) {
  // Two of them stand on one page where two boards are compared.
  const group = useId()
  return (
    <fieldset className={styles.line}>
      <legend>{label}</legend>
      {values.map((one) => (
        <label key={one} className={styles.option}>
          <input
            type="radio"
            name={group}
            className="visually-hidden"
            checked={one === value}
            onChange={() => onChoose(one)}
          />
          {names[one]}
        </label>
      ))}
    </fieldset>
  )
}
