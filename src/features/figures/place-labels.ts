// Labels that never touch: each takes the first free place around its mark, in order of weight, and
// one that finds none is left out rather than laid over another.

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

export type LabelRequest<Id> = {
  readonly id: Id
  /** What it may say, best first: a shorter text is taken where a longer one finds no room. */
  readonly texts: readonly { readonly text: string; readonly width: number }[]
  readonly height: number
  /** What the label belongs to; it is placed beside this box. */
  readonly anchor: Box
}

export type PlacedLabel<Id> = {
  readonly id: Id
  readonly text: string
  readonly box: Box
  /** False: no free place; `box` is where it would stand if it were wanted over everything else. */
  readonly isFree: boolean
}

/** Between a label and its own mark, and between it and anything else; in pixels. */
const MARK_GAP = 6
const LABEL_GAP = 2

/**
 * Places labels in the order given, weightiest first. `obstacles` are what no label may cover; all stay
 * inside `frame`.
 */
export function placeLabels<Id>(
  requests: readonly LabelRequest<Id>[],
  obstacles: readonly Box[],
  frame: Box,
): readonly PlacedLabel<Id>[] {
  const taken: Box[] = [...obstacles]
  return requests.map((request) => {
    const isFree = ({ box }: Candidate): boolean => taken.every((other) => !touches(box, other, LABEL_GAP))
    const candidates = candidatesFor(request).filter(({ box }) => isInside(box, frame))
    const free = candidates.find(isFree)
    if (free) taken.push(free.box)
    return { id: request.id, ...(free ?? candidates[0] ?? clampedInto(request, frame)), isFree: free !== undefined }
  })
}

type Candidate = { readonly text: string; readonly box: Box }

function candidatesFor({ texts, height, anchor }: LabelRequest<unknown>): readonly Candidate[] {
  return texts.flatMap(({ text, width }) => boxesAround(anchor, width, height).map((box) => ({ text, box })))
}

function boxesAround(anchor: Box, width: number, height: number): readonly Box[] {
  const middle = (anchor.top + anchor.bottom - height) / 2
  const centre = (anchor.left + anchor.right - width) / 2
  const right = anchor.right + MARK_GAP
  const left = anchor.left - MARK_GAP - width
  const above = anchor.top - MARK_GAP / 2 - height
  const below = anchor.bottom + MARK_GAP / 2
  const places: readonly (readonly [left: number, top: number])[] = [
    [right, middle],
    [left, middle],
    [centre, above],
    [centre, below],
    [right, above],
    [left, above],
    [right, below],
    [left, below],
    [anchor.left, above],
    [anchor.right - width, above],
    [anchor.left, below],
    [anchor.right - width, below],
  ]
  return places.map(([x, y]) => ({ left: x, top: y, right: x + width, bottom: y + height }))
}

function clampedInto({ texts, height, anchor }: LabelRequest<unknown>, frame: Box): Candidate {
  const { text, width } = texts[0] ?? { text: '', width: 0 }
  const left = Math.max(frame.left, Math.min(anchor.right + MARK_GAP, frame.right - width))
  const top = Math.max(frame.top, Math.min(anchor.top - height, frame.bottom - height))
  return { text, box: { left, top, right: left + width, bottom: top + height } }
}

export function touches(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && a.right + gap > b.left && a.top < b.bottom + gap && a.bottom + gap > b.top
}

export function isInside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
}
