import { Suspense } from 'react'
import type { FrameProps } from './frame'
import { Notices } from './notices'
import { onDemand } from './on-demand'
import { PackedNotice } from './packed-parts'
import type { Comparison } from './use-comparison'
import { useUpdate } from './use-update'
import { withheldLines } from './withheld-lines'

const UpdateNotice = onDemand(async () => (await import('./update-notice')).UpdateNotice)
const EditionNotices = onDemand(async () => (await import('./edition-notices')).EditionNotices)

type Props = FrameProps & { readonly comparison: Comparison; readonly tellsFailure: boolean }

/** What a reader must know before trusting the board, in any frame. */
export function FrameNotices({ comparison, tellsFailure, ...frame }: Props) {
  const { addressed, board, notices, loaded, withheld, hostState, drop, onCloseFile } = frame
  const { navigation, view } = addressed
  const update = useUpdate()
  return (
    <Notices
      board={board}
      navigation={navigation}
      hasDay={comparison.hasDay}
      link={comparison.hasOtherData ? addressed.notices : [...addressed.notices, ...notices]}
      problems={loaded.problems}
      failure={tellsFailure ? hostState?.failure : undefined}
      answeredAt={hostState?.answeredAt}
      isKept={tellsFailure && hostState?.isKept === true}
      onAskAgain={hostState?.askAgain}
      ownFile={loaded.origin === 'file' ? loaded.address : undefined}
      refused={drop.refused}
      onDismissRefusal={drop.dismiss}
      onCloseFile={onCloseFile}
    >
      <PackedNotice loaded={loaded} navigation={navigation} />
      {(view.rev !== undefined || loaded.dataset.receipt !== undefined) && (
        <Suspense>
          <EditionNotices loaded={loaded} pinned={view.rev} navigation={navigation} />
        </Suspense>
      )}
      {view.mode !== 'kiosk' && withheldLines(withheld, board).map((line) => <p key={line}>{line}</p>)}
      {update?.isReady && view.mode === 'desk' && !view.isEmbedded && (
        <Suspense>
          <UpdateNotice update={update} />
        </Suspense>
      )}
    </Notices>
  )
}
