import { useEffect, useRef, type RefObject } from 'react'

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * One tab stop for the cells of a table: arrows go to the next cell in their direction that has something to press, Home
 * and End to the ends of the row. What is pressed in other parts of the table keeps its own stops.
 */
export function useGridKeys(): RefObject<HTMLTableElement | null> {
  const ref = useRef<HTMLTableElement>(null)
  // After every drawing: rows come and go with the day.
  useEffect(() => settle(ref.current, undefined))
  useEffect(() => {
    const table = ref.current
    if (!table) return undefined
    const reach = ({ target }: FocusEvent): void => {
      if (isCell(target)) settle(table, target)
    }
    const step = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || !isCell(event.target)) return
      const next = targetOf(event.key, event.target)
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    table.addEventListener('focusin', reach)
    table.addEventListener('keydown', step)
    return () => {
      table.removeEventListener('focusin', reach)
      table.removeEventListener('keydown', step)
    }
  })
  return ref
}

const CELL = ':scope > tbody > tr > td > a'

function isCell(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.parentElement instanceof HTMLTableCellElement
}

/** The stop stays where it is while its cell is there. */
function settle(table: HTMLTableElement | null, reached: HTMLElement | undefined): void {
  const cells = [...(table?.querySelectorAll<HTMLElement>(CELL) ?? [])]
  const stop = reached ?? cells.find((cell) => cell.tabIndex === 0 && cell.hasAttribute('tabindex')) ?? cells[0]
  for (const cell of cells) cell.tabIndex = cell === stop ? 0 : -1
}

function targetOf(key: string, from: HTMLElement): HTMLElement | undefined {
  const cell = from.parentElement
  const row = cell?.parentElement
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return undefined
  if (key === 'Home') return linksOf(row)[0]
  if (key === 'End') return linksOf(row).at(-1)
  const step = STEPS[key]
  const table = row.closest('table')
  if (!step || !table) return undefined
  const [down, right] = step
  const rows = [...table.rows]
  for (
    let y = row.rowIndex + down, x = cell.cellIndex + right;
    y >= 0 && y < rows.length && x > 0 && x < row.cells.length;
    y += down, x += right
  ) {
    const link = rows[y]?.cells[x]?.querySelector<HTMLElement>(':scope > a')
    if (link) return link
  }
  return undefined
}

function linksOf(row: HTMLTableRowElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(':scope > td > a')]
}
