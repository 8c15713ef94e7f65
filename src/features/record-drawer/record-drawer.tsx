import { useMemo } from 'react'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectFocus, type FocusModel } from '../../view-model/select-focus'
import { setFocus } from '../../view-model/transitions'
import { record as text } from '../../words/en/record'
import { ActorSummary } from './actor-summary'
import { CopyActions } from './copy-actions'
import { DrawerKind } from './drawer-kind'
import { NotYet } from './not-yet'
import { PlaceSummary } from './place-summary'
import { RecordBody } from './record-body'
import styles from './record-drawer.module.css'
import { SourceSummary } from './source-summary'
import { useDrawerFocus } from './use-drawer-focus'
import { useVisibleBand } from './use-visible-band'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  /** The SHA-256 of the file behind a board, where the browser makes one. */
  readonly askHash: (board: Board) => Promise<string | undefined>
}

/** All about the one thing in focus, beside the view it was opened from. */
export function RecordDrawer({ board, navigation, askHash }: Props) {
  const model = useMemo(() => selectFocus(board), [board])
  const { focus, mode } = board.view
  const drawer = useDrawerFocus(model && focus && `${focus.type}.${focus.id}`)
  const slot = useVisibleBand(model !== undefined)
  if (!model) return null
  return (
    <div ref={slot} className={styles.slot}>
      <aside ref={drawer} className={styles.drawer} aria-label={model.title} tabIndex={-1}>
        <header className={styles.bar}>
          <DrawerKind model={model} />
          {mode === 'desk' && <CopyActions key={model.title} model={model} board={board} navigation={navigation} />}
          <button
            type="button"
            className={styles.close}
            aria-label={text.close}
            onClick={() => navigation.change(setFocus(undefined))}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </header>
        <div className={styles.body}>
          <Content model={model} board={board} navigation={navigation} askHash={askHash} />
        </div>
      </aside>
    </div>
  )
}

function Content({ model, board, navigation, askHash }: Props & { readonly model: FocusModel }) {
  switch (model.type) {
    case 'record':
      return <RecordBody model={model} board={board} navigation={navigation} askHash={async () => askHash(board)} />
    case 'not-yet':
      return <NotYet model={model} board={board} navigation={navigation} />
    case 'actor':
      return <ActorSummary model={model} board={board} navigation={navigation} />
    case 'source':
      return <SourceSummary model={model} board={board} navigation={navigation} />
    case 'place':
      return <PlaceSummary model={model} board={board} navigation={navigation} />
  }
}
