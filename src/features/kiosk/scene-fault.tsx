import { kiosk as text } from '../../words/en/kiosk'
import styles from './scene-fault.module.css'

type Props = { readonly what: string; readonly why: string; readonly goesOn: boolean }

/** In the place of a scene that cannot be shown: what is wrong with it. The others follow. */
export function SceneFault({ what, why, goesOn }: Props) {
  return (
    <main id="board" className={styles.fault} tabIndex={-1}>
      <div role="alert">
        <p className={styles.what}>{what}</p>
        <p>{why}</p>
        {goesOn && <p className={styles.soft}>{text.goesOn}</p>}
      </div>
    </main>
  )
}
