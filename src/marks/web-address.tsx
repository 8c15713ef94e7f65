import { record as text } from '../words/en/record'
import styles from './web-address.module.css'

type Props = {
  readonly link: string | undefined
  readonly text: string
  /** What it is an address of, where the words alone do not say it out of their surroundings. */
  readonly of?: string
}

/** A page outside the app where the address may be a link, else the words alone. */
export function WebAddress({ link, text: label, of }: Props) {
  if (link === undefined) return label
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" className={styles.outward}>
      {label}
      {of !== undefined && <span className="visually-hidden">: {of}</span>}
      <span aria-hidden="true">{'\u00A0↗'}</span>
      <span className="visually-hidden"> ({text.opensElsewhere})</span>
    </a>
  )
}
