import { useEffect, useRef } from 'react'
import type { DatasetFile } from '../../domain/dataset'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { share as text } from '../../words/en/share'
import { words } from '../../words/words'
import { EmbedSection } from './embed-section'
import { ReceiptSection } from './receipt-section'
import { SaveSection } from './save-section'
import styles from './share-dialog.module.css'
import { ShareLink } from './share-link'
import { useTaken, type Identity } from './use-taken'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly identity: Identity
  /** The path of the view, from the app's base. */
  readonly path: string
  readonly write: (dataset: DatasetFile) => string
  readonly onClose: () => void
  readonly onPrint: () => void
  readonly onAddView: () => void
  readonly onSaveBoard: () => Promise<string>
}

/** Everything by which a view leaves the app: a link, files, paper; each with its receipt. */
export function ShareDialog({
  board,
  navigation,
  identity,
  path,
  write,
  onClose,
  onPrint,
  onAddView,
  onSaveBoard,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const taken = useTaken(board, navigation, identity, path)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={text.title} onClose={onClose}>
      <header className={styles.head}>
        <h2>{text.title}</h2>
        <button type="button" className={styles.close} aria-label={words.close} onClick={() => dialog.current?.close()}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <ShareLink board={board} navigation={navigation} identity={identity} />
      <p className={styles.add}>
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            dialog.current?.close()
            onAddView()
          }}
        >
          {text.addToBrief}
        </button>
        <span className={styles.soft}>{text.addToBriefHint}</span>
      </p>
      <SaveSection
        board={board}
        path={path}
        receipt={taken.receipt}
        write={write}
        onSaveBoard={onSaveBoard}
        onPrint={() => {
          dialog.current?.close()
          onPrint()
        }}
      />
      <EmbedSection board={board} navigation={navigation} path={path} isOwnFile={identity.isOwnFile} />
      <ReceiptSection receipt={taken.receipt} />
    </dialog>
  )
}
