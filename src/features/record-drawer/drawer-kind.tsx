import { MarkGlyph } from '../../marks/mark-glyph'
import type { FocusModel } from '../../view-model/select-focus'
import { record as text } from '../../words/en/record'
import styles from './record-drawer.module.css'

/** What kind of thing the drawer shows: 'demand', 'meeting', 'source'. */
export function DrawerKind({ model }: { readonly model: FocusModel }) {
  switch (model.type) {
    case 'record':
      return (
        <p className={styles.kind}>
          <MarkGlyph name={model.mark} /> <span>{model.kind}</span>
        </p>
      )
    case 'not-yet':
      return <p className={styles.kind}>{text.notYet}</p>
    default:
      return <p className={styles.kind}>{text.kinds[model.type]}</p>
  }
}
