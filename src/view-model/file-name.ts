import { formatIsoDay } from '../base/day'
import type { Board } from './board'

/** `harbour-timeline-2031-05-10.csv`: which data, which view, as of when. */
export function fileNameOf({ dataset, asOf }: Pick<Board, 'dataset' | 'asOf'>, view: string, ending: string): string {
  return `${dataset.id}-${view}-${formatIsoDay(asOf)}.${ending}`
}
