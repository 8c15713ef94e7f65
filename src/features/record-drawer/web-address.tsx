import { record as text } from '../../words/en/record'
import styles from './source-entry.module.css'

type Props = { readonly link: string | undefined; readonly text: string }

/** A page outside the app where the address may be a link, else the words alone. */
export function WebAddress({ link, text: label }: Props) {
  if (link === undefined) return label
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" className={styles.outward}>
      {label}
      <span aria-hidden="true">{'\u00A0↗'}</span>
      <span className="visually-hidden"> ({text.opensElsewhere})</span>
    </a>
  )
}
