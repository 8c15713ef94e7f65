import type { EdtfDate } from '../base/edtf'
import type { DaySpan } from '../domain/dataset'
import type { Board } from './board'

/** The days that the reader chose to see; undefined where every day is in view. */
export function daysInView({ view, window }: Pick<Board, 'view' | 'window'>): DaySpan | undefined {
  return view.from === undefined && view.to === undefined ? undefined : window
}

/** Whether any day that the date may mean is in view. */
export function isInDays({ earliest, latest }: EdtfDate, days: DaySpan | undefined): boolean {
  if (!days) return true
  return (latest === undefined || latest >= days.from) && (earliest === undefined || earliest <= days.to)
}
