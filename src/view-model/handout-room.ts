// How much of a table stands on paper. Nothing is measured: lines are reckoned from the number of characters, so that the
// same brief gives the same pages wherever it is printed.
import type { HandoutCell, HandoutRow, HandoutTable } from './handout-table'

/** Characters of the table's type in the whole width of the text, on the narrower paper. */
const WIDTH = 118
/** The column of the sources' numbers takes this much of it. */
const NUMBERS = 0.08
/** Of lines, over and under the words of a row. */
const ROW_GAP = 0.6
/** Of lines, for a source at the foot of the scene: its name and its address, in smaller type. */
const SOURCE = 1.8
/** What is left of a scene's page, however little its figure leaves. */
const LEAST_ROWS = 3

/** Lines under each figure, and without one, on the shorter paper: so a scene stays on its page. */
export const LINES = { timeline: 34, measure: 23, none: 49 } as const

/** The first rows that fit, each with its sources, into so many lines. */
export function fittingRows({ rows, columns }: HandoutTable, lines: number): readonly HandoutRow[] {
  let room = lines
  const cited = new Set<string>()
  const end = rows.findIndex((row, at) => {
    const before = cited.size
    for (const id of row.sources) cited.add(id)
    room -= linesOf(row, columns) + SOURCE * (cited.size - before)
    return room < 0 && at >= LEAST_ROWS
  })
  return end < 0 ? rows : rows.slice(0, end)
}

function linesOf({ cells }: HandoutRow, columns: HandoutTable['columns']): number {
  const heights = cells.map((cell, at) => cellLines(cell, WIDTH * (1 - NUMBERS) * (columns[at]?.[1] ?? 1)))
  return Math.max(1, ...heights) + ROW_GAP
}

function cellLines({ text, asides }: HandoutCell, width: number): number {
  // Small print is joined to one paragraph.
  const paragraphs = [text, asides.join(' · ')].filter((part) => part !== '')
  return paragraphs.reduce((sum, part) => sum + Math.ceil(part.length / Math.max(8, width)), 0)
}
