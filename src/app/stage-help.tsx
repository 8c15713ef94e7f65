import { ViewLink } from '../ui/view-link'
import type { Navigation } from '../view-model/navigation'
import { toDesk } from '../view-model/transitions'
import { stage as text } from '../words/en/stage'
import { KeyHelp } from './key-help'
import { stageHelpRows } from './stage-key-table'

type Props = { readonly navigation: Navigation; readonly onClose: () => void }

/** The keys of a projector, and the way out of it. */
export function StageHelp({ navigation, onClose }: Props) {
  return (
    <KeyHelp title={text.keys.title} rows={stageHelpRows()} onClose={onClose}>
      <p>
        <ViewLink href={navigation.hrefOf(toDesk)}>{text.toDesk}</ViewLink>
      </p>
    </KeyHelp>
  )
}
