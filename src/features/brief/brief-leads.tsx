import type { BriefLinks } from '../../view-model/brief-links'
import { briefs as text } from '../../words/en/briefs'
import styles from './brief.module.css'
import { WindowLink } from './window-link'

type Props = {
  readonly show: BriefLinks['show']
  readonly hasWindows: boolean
  readonly onSave: () => void
}

/** To an audience, to a wall, to paper, to a file. */
export function BriefLeads({ show, hasWindows, onSave }: Props) {
  return (
    <p className={styles.leads}>
      {show && (
        <>
          <WindowLink href={show.present} hasWindows={hasWindows} className={styles.button}>
            {text.editor.present}
          </WindowLink>
          <WindowLink href={show.presenter} hasWindows={hasWindows} className={styles.action}>
            {text.editor.presenter}
          </WindowLink>
          <WindowLink href={show.wall} hasWindows={hasWindows} className={styles.action}>
            {text.editor.wall}
          </WindowLink>
          <WindowLink href={show.handout} hasWindows={hasWindows} className={styles.action}>
            {text.editor.handout}
          </WindowLink>
        </>
      )}
      <button type="button" className={styles.action} aria-haspopup="dialog" onClick={onSave}>
        {text.editor.save}
      </button>
    </p>
  )
}
