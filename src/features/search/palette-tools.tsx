import type { PaletteMode } from '../../view-model/search-palette'
import { search as text } from '../../words/en/search'
import styles from './search-palette.module.css'

type Props = {
  readonly isSearch: boolean
  readonly onMode: (mode: PaletteMode) => void
  readonly onClose: () => void
}

/** From searching to doing and back, and out, for those who have no keys. */
export function PaletteTools({ isSearch, onMode, onClose }: Props) {
  return (
    <>
      <button type="button" className={styles.tool} onClick={() => onMode(isSearch ? 'commands' : 'search')}>
        {isSearch ? text.toCommands : text.toSearch} <kbd aria-hidden="true">{isSearch ? '>' : '←'}</kbd>
      </button>
      <button type="button" className={styles.close} aria-label={text.closeDialog} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </>
  )
}
