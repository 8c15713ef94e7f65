import type { Loaded } from '../load/loaded'
import { ViewLink } from '../ui/view-link'
import { isSame } from '../view-model/file-identity'
import { formatDay } from '../view-model/format-day'
import type { Navigation } from '../view-model/navigation'
import { setRevision } from '../view-model/transitions'
import { edition as text } from '../words/en/edition'
import styles from './notices.module.css'
import { useHashState } from './use-hash-state'

type Props = { readonly loaded: Loaded; readonly pinned: string | undefined; readonly navigation: Navigation }

/** Which edition of the data stands on the board, where that is not what a reader would take it for. */
export function EditionNotices({ loaded, pinned, navigation }: Props) {
  const { receipt } = loaded.dataset
  return (
    <>
      {receipt && (
        <p>
          {text.excerpt(formatDay(receipt.asOf))}{' '}
          <ViewLink href={navigation.hrefOf((view) => view, '/data')}>{text.excerptOf}</ViewLink>
        </p>
      )}
      {pinned !== undefined && <PinNotice loaded={loaded} pinned={pinned} navigation={navigation} />}
    </>
  )
}

/** Said where a link was pinned to other data than those on the board; the board is shown all the same. */
function PinNotice({ loaded, pinned, navigation }: Props & { readonly pinned: string }) {
  const hash = useHashState(loaded.body)
  if (hash.kind === 'unavailable') return <p>{text.notVerified}</p>
  if (hash.kind !== 'made' || isSame(pinned, hash)) return null
  return (
    <p>
      <strong>{text.moved}</strong> {text.now(loaded.dataset.revision)}{' '}
      <button
        type="button"
        className={styles.action}
        onClick={() => navigation.change(setRevision(hash.sha256), 'replace')}
      >
        {text.pinAnew}
      </button>
    </p>
  )
}
