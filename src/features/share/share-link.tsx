import { useRef, useState } from 'react'
import { absoluteAddress } from '../../ui/absolute-address'
import { QrCode } from '../../ui/qr-code'
import { viewAddress } from '../../ui/view-address'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { compose, setAsOf, setRevision } from '../../view-model/transitions'
import { share as text } from '../../words/en/share'
import { CopyButton } from './copy-button'
import styles from './share-dialog.module.css'
import type { Identity } from './use-taken'

type Props = { readonly board: Board; readonly navigation: Navigation; readonly identity: Identity }

/** The address of the view, to be copied or taken along by a phone; pinned to these very data where wished. */
export function ShareLink({ board, navigation, identity }: Props) {
  const { hash, isOwnFile, isOnDisk } = identity
  const { rev } = board.view
  const [isPinned, setPinned] = useState(rev !== undefined)
  const sha256 = hash.kind === 'made' ? hash.sha256 : undefined
  const { href } = viewAddress(
    navigation.hrefOf(compose(setAsOf(board.asOf), setRevision(isPinned ? sha256 : undefined))),
  )
  const link = absoluteAddress(href)
  const field = useRef<HTMLInputElement>(null)
  return (
    <section className={styles.link} aria-label={text.link}>
      <div className={styles.linkBody}>
        <label className={styles.field}>
          {text.link}
          <input ref={field} type="text" readOnly value={link} onFocus={() => field.current?.select()} />
        </label>
        <p className={styles.soft}>{isOwnFile ? text.ownFile : isOnDisk ? text.onDisk : text.linkHint}</p>
        <label className={styles.pin}>
          <input
            type="checkbox"
            checked={isPinned && sha256 !== undefined}
            disabled={sha256 === undefined}
            onChange={({ target }) => setPinned(target.checked)}
          />
          <span>
            {text.pin}
            <span className={styles.soft}>{pinHint(hash)}</span>
          </span>
        </label>
        {rev !== undefined && sha256 !== undefined && (
          <p className={styles.soft}>{rev.toLowerCase() === sha256 ? text.verified : text.moved}</p>
        )}
        <CopyButton
          label={text.copyLink}
          copied={text.copied.link}
          content={link}
          onRefused={() => field.current?.focus()}
        />
      </div>
      {!isOnDisk && (
        <div className={styles.qr}>
          <QrCode text={link} label={text.qr} />
        </div>
      )}
    </section>
  )
}

function pinHint(hash: Identity['hash']): string {
  switch (hash.kind) {
    case 'made':
      return text.pinned(hash.sha256.slice(0, 8))
    case 'pending':
      return text.pinPending
    case 'unavailable':
      return text.pinUnavailable
  }
}
