import { ComboboxItem } from '@ariakit/react'
import type { ReactNode } from 'react'
import { viewAddress } from './view-address'
import styles from './command-dialog.module.css'

type Props = {
  /** An address of the app: the option is then a link, and opens in another tab as links do. */
  readonly href?: string
  /** Called instead of following the link; not where a tab of its own is asked for. */
  readonly onTake: () => void
  /** What it is called, where marks within the words would cut them for those who hear them. */
  readonly label: string
  readonly children: ReactNode
}

/** One line of a {@link CommandDialog} that can be taken with Enter or a click. */
export function CommandOption({ href, onTake, label, children }: Props) {
  return (
    <ComboboxItem
      className={styles.option}
      aria-label={label}
      focusOnHover
      blurOnHoverEnd={false}
      hideOnClick={false}
      setValueOnClick={false}
      selectValueOnClick={false}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onTake()
      }}
      render={
        href === undefined ? (
          <div />
        ) : (
          ({ children: content, ...rest }) => (
            <a {...rest} {...viewAddress(href)}>
              {content}
            </a>
          )
        )
      }
    >
      {children}
    </ComboboxItem>
  )
}
