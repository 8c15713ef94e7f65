import { useSyncExternalStore } from 'react'

let isPrinting = false

function listen(onChange: () => void): () => void {
  const begin = (): void => {
    isPrinting = true
    onChange()
  }
  const end = (): void => {
    isPrinting = false
    onChange()
  }
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
  }
}

/** Whether the page is being printed. As a store outside React it is drawn before the browser lays out the sheets. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => isPrinting)
}
