import { useEffect, useRef, type ReactNode } from 'react'
import { usePaneLabel } from './pane-name'

type Props = { readonly label: string; readonly className: string | undefined; readonly children: ReactNode }

/** A box that scrolls by itself, so that a large table never widens the page; a tab stop only while it can scroll. */
export function ScrollBox({ label, className, children }: Props) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    const box = ref.current
    if (!box) return undefined
    const observer = new ResizeObserver(() => {
      box.tabIndex = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight ? 0 : -1
    })
    observer.observe(box)
    if (box.firstElementChild) observer.observe(box.firstElementChild)
    return () => observer.disconnect()
  }, [])
  return (
    <section ref={ref} aria-label={usePaneLabel(label)} className={className}>
      {children}
    </section>
  )
}
