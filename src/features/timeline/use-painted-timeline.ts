import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import type { Dataset } from '../../domain/dataset'
import { timeline as text } from '../../words/en/timeline'
import { blocColour } from '../../marks/bloc-colour'
import { offerPicture } from '../../ui/offered-picture'
import type { Pen } from '../../ui/pen'
import type { Board } from '../../view-model/board'
import { formatSpan } from '../../view-model/format-day'
import type { TimelineModel } from '../../view-model/select-timeline'
import { readLook } from './canvas-look'
import { tellDrawn } from './drawn-marks'
import { spanOfWindow } from './timeline-scale'
import { paintTimeline, type Emphasis } from './paint-timeline'
import type { PlacedTimeline, Spot } from './placed-timeline'
import { useCanvas, type Paint } from './use-canvas'

type Painted = {
  readonly board: Board
  readonly model: TimelineModel
  readonly placed: PlacedTimeline | undefined
  readonly selected: string | undefined
  readonly pointedAt?: string
  readonly reached: Spot | undefined
}

const NOTHING: Emphasis = { selected: undefined, pointedAt: undefined, reached: undefined }

/** Room under the last lane for its rule and the end of the as-of line. */
export const CANVAS_OVERHANG = 3

/** The canvas that shows a placed timeline, painted in the frame that brings a new one. */
export function usePaintedTimeline(painted: Painted): RefObject<HTMLCanvasElement | null> {
  const { board, model, placed, selected, pointedAt, reached } = painted
  const canvas = useRef<HTMLCanvasElement>(null)
  const { dataset } = board
  const colourOf = useMemo(() => memoColour(dataset), [dataset])
  const paint = useMemo<Paint | undefined>(
    () =>
      placed && ((context, look) => paintTimeline(context, placed, look, { selected, pointedAt, reached }, colourOf)),
    [placed, selected, pointedAt, reached, colourOf],
  )
  useCanvas(canvas, placed?.width ?? 0, (placed?.height ?? 0) + CANVAS_OVERHANG, paint)
  // What is pointed at stays on the screen: a picture shows what anybody would see.
  useEffect(() => {
    const element = canvas.current
    if (!element || !placed) return undefined
    const { start, pxPerDay, left, right } = placed.scale
    const days = spanOfWindow({ start, end: start + (right - left) / pxPerDay })
    const paintOn = (pen: Pen, ratio: number): void => {
      const look = { ...readLook(element.parentElement ?? element), ratio }
      paintTimeline(pen, placed, look, NOTHING, colourOf)
    }
    const size = { width: placed.width, height: placed.height + CANVAS_OVERHANG }
    return offerPicture(element, () => ({
      title: dataset.title,
      caption: text.picture(formatSpan(days.from, days.to)),
      ...size,
      paint: paintOn,
      vector: async () => {
        const { SvgPen } = await import('../../ui/svg-pen')
        const pen = new SvgPen(size.width, size.height)
        paintOn(pen, 1)
        return pen.drawing
      },
    }))
  }, [placed, colourOf, dataset])
  const address = board.view.data
  const isThere = placed !== undefined
  useLayoutEffect(() => {
    if (isThere) tellDrawn(address, model.isComplete)
  }, [isThere, address, model.isComplete])
  return canvas
}

/** Every mark asks for a colour on every frame of a gesture; there are few blocs. */
function memoColour(dataset: Dataset): (bloc: string | undefined) => string {
  const known = new Map<string | undefined, string>()
  return (bloc) => {
    const colour = known.get(bloc) ?? blocColour(bloc, dataset)
    known.set(bloc, colour)
    return colour
  }
}
