import { citedAddress } from '../../ui/absolute-address'
import { viewAddress } from '../../ui/view-address'
import { citationAs, CITATION_FORMS, type CitationForm } from '../../view-model/citation-forms'
import type { RecordModel } from '../../view-model/select-record'
import { compose, setAsOf, setRevision } from '../../view-model/transitions'
import { citation as text } from '../../words/en/citation'
import { CopiedText } from './copied-text'
import styles from './copy-actions.module.css'
import type { DrawerPart } from './drawer-part'
import { DrawerSection } from './drawer-section'
import { useCopy } from './use-copy'

type Props = DrawerPart<RecordModel> & {
  /** The SHA-256 of the file behind the board, where the browser makes one. */
  readonly askHash: () => Promise<string | undefined>
}

/** The record and its sources in the form that a reader's reference list takes; one press copies. */
export function CiteAs({ model, board, navigation, askHash }: Props) {
  const { copied, copy } = useCopy()
  const cite = async (form: CitationForm): Promise<void> => {
    const sha256 = await askHash()
    const { href } = viewAddress(navigation.hrefOf(compose(setAsOf(board.asOf), setRevision(sha256))))
    const from = { sha256, address: citedAddress(href) }
    await copy(text.copiedAs(text.forms[form]), citationAs(form, model.record, board.dataset, board.asOf, from))
  }
  return (
    <div className={styles.citeAs}>
      <DrawerSection title={text.citeAs}>
        <p className={styles.forms}>
          {CITATION_FORMS.map((form) => (
            <button key={form} type="button" className={styles.action} onClick={() => void cite(form)}>
              {text.forms[form]}
            </button>
          ))}
        </p>
        <CopiedText copied={copied} />
      </DrawerSection>
    </div>
  )
}
