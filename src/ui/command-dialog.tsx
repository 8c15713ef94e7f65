import { Combobox, ComboboxList, ComboboxProvider, Dialog, useComboboxStore } from '@ariakit/react'
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import styles from './command-dialog.module.css'

type Props = {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Called after it has closed and given the focus back: what opens something in its turn waits for this. */
  readonly onHidden: () => void
  /** Names of the dialog, of its text box and of its list, for those who do not see them. */
  readonly label: string
  readonly textLabel: string
  readonly listLabel: string
  readonly hint: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  /** Takes the keyboard on closing; where it holds nothing, whoever had it before. */
  readonly finalFocus?: RefObject<HTMLElement | null>
  /** Before and behind the text box. */
  readonly before?: ReactNode
  readonly tools: ReactNode
  /** The options: {@link CommandGroup}s of {@link CommandOption}s. */
  readonly children: ReactNode
  /** Whether there is any option: an empty list is no list. */
  readonly hasOptions: boolean
  /** Stands above the options, or alone. */
  readonly notice?: ReactNode
  readonly foot: ReactNode
}

/** A text box over a list of what answers to it; arrows choose, Enter takes, Escape closes and gives the focus back. */
export function CommandDialog(props: Props) {
  const { isOpen, onClose, onHidden, label, textLabel, listLabel, hint, text, onText, onKeyDown, finalFocus } = props
  const store = useComboboxStore({
    open: true,
    setOpen: (isShown) => !isShown && onClose(),
    value: text,
    setValue: onText,
    includesBaseElement: false,
  })
  const moveToEnds = (event: KeyboardEvent<HTMLInputElement>): void => {
    onKeyDown?.(event)
    if (event.shiftKey || (event.key !== 'Home' && event.key !== 'End')) return
    event.preventDefault()
    store.move(event.key === 'Home' ? store.first() : store.last())
  }
  const box = useRef<HTMLInputElement>(null)
  // Whoever turns it to another use by a button goes on typing.
  useEffect(() => {
    if (box.current?.getAttribute('aria-label') === textLabel) box.current.focus()
  }, [textLabel])
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      unmountOnHide
      finalFocus={finalFocus}
      autoFocusOnHide={() => {
        // Called when the page behind can be used again, and the focus is about to go back to it.
        queueMicrotask(onHidden)
        return true
      }}
      aria-label={label}
      className={styles.dialog}
      backdrop={<div className={styles.backdrop} />}
    >
      <ComboboxProvider store={store}>
        <div className={styles.head}>
          {props.before}
          <Combobox
            ref={box}
            className={styles.text}
            aria-label={textLabel}
            placeholder={hint}
            autoSelect="always"
            spellCheck={false}
            autoComplete="none"
            onKeyDown={moveToEnds}
            onFocus={(event) => event.currentTarget.select()}
          />
          {props.tools}
        </div>
        {props.notice !== undefined && <div className={styles.notice}>{props.notice}</div>}
        <ComboboxList alwaysVisible className={styles.list} aria-label={listLabel} hidden={!props.hasOptions}>
          {props.children}
        </ComboboxList>
        <div className={styles.foot}>{props.foot}</div>
      </ComboboxProvider>
    </Dialog>
  )
}
