import type { SearchModel } from '../../view-model/select-search'
import { search as text } from '../../words/en/search'
import styles from './search-palette.module.css'

type Props = {
  readonly found: SearchModel
  /** What the command that was taken last has to say. */
  readonly said: string | undefined
}

const KEYS = [
  ['↑↓', text.move],
  ['↵', text.open],
  ['Esc', text.close],
] as const

/** How much was found, what more there is, and the keys of the list. */
export function PaletteFoot({ found, said }: Props) {
  const { isAsked, count, later, share } = found
  return (
    <>
      <p role="status" className={styles.status}>
        {said ??
          (isAsked &&
            [text.found(count), later > 0 && text.later(later), share < 1 && text.partial(share)]
              .filter((part) => part !== false)
              .join(' · '))}
      </p>
      <p className={styles.hints} aria-hidden="true">
        {KEYS.map(([key, word]) => (
          <span key={key}>
            <kbd>{key}</kbd> {word}
          </span>
        ))}
      </p>
    </>
  )
}
