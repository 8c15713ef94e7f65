// Where title, picture and receipt stand on a sheet, in CSS pixels.
import type { TlpMark } from '../../domain/vocabulary'
import type { ReceiptLine } from '../../view-model/receipt'

export type SheetLine = {
  readonly text: string
  readonly x: number
  /** The foot of the letters. */
  readonly y: number
  readonly size: number
  readonly isBold: boolean
}

export type Sheet = {
  readonly width: number
  readonly height: number
  readonly picture: { readonly x: number; readonly y: number }
  readonly lines: readonly SheetLine[]
  /** The handling mark, at the head and at the foot; none where there is none. */
  readonly marks: readonly SheetMark[]
}

/** A label on a ground of its own; the text begins at `text`, whose `y` is the foot of its letters. */
export type SheetMark = {
  readonly ground: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly text: SheetLine
  readonly mark: TlpMark
}

type Measure = (text: string, size: number, isBold: boolean) => number

const MARGIN = 24
const TITLE = 20
const CAPTION = 15
const SMALL = 12
const LEADING = 1.4
/** 12 points, the least that FIRST asks for. */
const MARK = 16
const MARK_PAD = 6
/** Labels of the receipt stand in a column of their own. */
const GAP = 12

export function layoutSheet(
  picture: { readonly width: number; readonly height: number; readonly title: string; readonly caption?: string },
  receipt: readonly ReceiptLine[],
  measure: Measure,
  mark?: TlpMark,
): Sheet {
  const room = picture.width
  const head = mark === undefined ? MARGIN : 2 * MARGIN + MARK
  const heads = [
    ...paragraph(picture.title, { x: MARGIN, y: head, size: TITLE, isBold: true }, room, measure),
    ...(picture.caption === undefined
      ? []
      : paragraph(
          picture.caption,
          { x: MARGIN, y: head + TITLE * LEADING, size: CAPTION, isBold: false },
          room,
          measure,
        )),
  ]
  const top = (heads.at(-1)?.y ?? head) + 2 * GAP
  const labels = Math.max(0, ...receipt.map(({ label }) => measure(label, SMALL, true)))
  const lines: SheetLine[] = []
  let y = top + picture.height + GAP + SMALL
  for (const { label, value } of receipt) {
    lines.push({ text: label, x: MARGIN, y, size: SMALL, isBold: true })
    for (const text of wrap(value, room - labels - GAP, (part) => measure(part, SMALL, false))) {
      lines.push({ text, x: MARGIN + labels + GAP, y, size: SMALL, isBold: false })
      y += SMALL * LEADING
    }
  }
  const width = room + 2 * MARGIN
  const foot = Math.ceil(y - SMALL * LEADING + MARGIN)
  const marks = mark === undefined ? [] : [MARGIN / 2, foot].map((at) => markAt(at, mark, width, measure))
  return {
    width,
    height: mark === undefined ? foot : foot + MARK + 2 * MARK_PAD + MARGIN / 2,
    picture: { x: MARGIN, y: top },
    lines: [...heads, ...lines],
    marks,
  }
}

/** At the right, where no scheme of classification has its marks. */
function markAt(top: number, mark: TlpMark, width: number, measure: Measure): SheetMark {
  const length = measure(mark, MARK, true)
  const x = width - MARGIN - length - 2 * MARK_PAD
  return {
    mark,
    ground: { x, y: top, width: length + 2 * MARK_PAD, height: MARK + 2 * MARK_PAD },
    text: { text: mark, x: x + MARK_PAD, y: top + MARK_PAD + 0.85 * MARK, size: MARK, isBold: true },
  }
}

type Place = Pick<SheetLine, 'x' | 'y' | 'size' | 'isBold'>

/** A text from the top `y` down. */
function paragraph(text: string, place: Place, room: number, measure: Measure): readonly SheetLine[] {
  const { size, isBold } = place
  return wrap(text, room, (part) => measure(part, size, isBold)).map((line, index) => ({
    ...place,
    text: line,
    y: place.y + size + index * size * LEADING,
  }))
}

/** Lines no wider than the room; a word that is (an address) is broken where it must be. */
export function wrap(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= room) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (widthOf(line) > room && line.length > 1) {
      const fitting = fittingStart(line, room, widthOf)
      lines.push(line.slice(0, fitting))
      line = line.slice(fitting)
    }
  }
  return [...lines, line]
}

function fittingStart(text: string, room: number, widthOf: (text: string) => number): number {
  let low = 1
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (widthOf(text.slice(0, middle)) <= room) low = middle
    else high = middle - 1
  }
  return low
}
