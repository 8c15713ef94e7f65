import { keys } from '../words/en/keys'
import { KeyHelp } from './key-help'
import { KEY_TABLE, printedKeys } from './key-table'

const ROWS = KEY_TABLE.map((row) => ({ printed: printedKeys(row), label: row.label }))

export function DeskHelp({ onClose }: { readonly onClose: () => void }) {
  return <KeyHelp title={keys.title} rows={ROWS} onClose={onClose} />
}
