import { formatIsoDay } from '../base/day'
import type { Brief } from '../domain/brief'
import type { Board } from './board'

/** `harbour-timeline-2031-05-10.csv`: which data, which view, as of when. */
export function fileNameOf({ dataset, asOf }: Pick<Board, 'dataset' | 'asOf'>, view: string, ending: string): string {
  return `${dataset.id}-${view}-${formatIsoDay(asOf)}.${ending}`
}

/** `harbour-brief-morning.json`. */
export function briefFileName({ dataset }: Pick<Board, 'dataset'>, { id }: Pick<Brief, 'id'>): string {
  return `${dataset.id}-brief-${id}.json`
}

/** The whole dataset with the brief in it: `harbour-with-brief-morning.json`. */
export function datasetFileName({ dataset }: Pick<Board, 'dataset'>, { id }: Pick<Brief, 'id'>): string {
  return `${dataset.id}-with-brief-${id}.json`
}
