import type { SceneRow } from '../../view-model/select-briefs'
import { briefs as text } from '../../words/en/briefs'
import { SceneAddress } from './scene-address'
import styles from './scene-row.module.css'

/** A scene of a brief that somebody else has made. */
export function SceneShown({ row }: { readonly row: SceneRow }) {
  return (
    <li className={styles.row}>
      <span className={styles.number}>{row.number}</span>
      <div className={styles.what}>
        <p className={styles.shownTitle}>{row.scene.title}</p>
        <SceneAddress row={row} />
      </div>
      <p className={styles.shownNote}>{row.scene.note}</p>
      <span className={styles.shownTime}>{text.editor.told(row.scene.seconds ?? row.told)}</span>
    </li>
  )
}
