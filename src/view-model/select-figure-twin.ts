// Two charts of one measure side by side are drawn to one scale, or an eye that goes from one to the other is misled.
import { maxDay, minDay } from '../base/day'
import type { Measure } from '../domain/claim'
import type { DaySpan } from '../domain/dataset'
import type { Board } from './board'
import { figureClaims, isDated, isPlotted, type FigureClaim } from './select-figure-claims'
import { overlaps, wholeWindow } from './select-figure-window'

export type TwinFigures = {
  /** Where its claims lie; undefined where it has none. */
  readonly whole: DaySpan | undefined
  /** What it draws on the number axis in a window. */
  readonly numbers: (window: DaySpan) => readonly FigureClaim[]
}

/** The same measure on the board beside this one; undefined where there is none that counts the same thing. */
export function twinFigures({ id, unit }: Measure, { beside }: Board): TwinFigures | undefined {
  if (!beside || beside.dataset.measures.get(id)?.unit !== unit) return undefined
  const claims = figureClaims(id, beside)
  const dated = claims.filter((figure) => figure.state.kind !== 'withdrawn' && isDated(figure))
  return {
    whole: dated.length === 0 ? undefined : wholeWindow(dated, beside.asOf),
    numbers: (window) =>
      claims.filter((figure) =>
        isDated(figure)
          ? isPlotted(figure) && overlaps(figure.time, window)
          : figure.state.kind !== 'withdrawn' && figure.extent !== undefined,
      ),
  }
}

export function sharedWindow(own: DaySpan, twin: DaySpan | undefined): DaySpan {
  return twin ? { from: minDay(own.from, twin.from), to: maxDay(own.to, twin.to) } : own
}
