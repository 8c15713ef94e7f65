import { KeyHelp } from './key-help'
import { presenterHelpRows } from './stage-key-table'

type Props = { readonly title: string; readonly onClose: () => void }

export function PresenterHelp({ title, onClose }: Props) {
  return <KeyHelp title={title} rows={presenterHelpRows()} onClose={onClose} />
}
