import type { Place } from '../domain/actor'
import type { CrisisRecord } from '../domain/dataset'
import type { PlaceId } from '../domain/ids'
import type { Board } from './board'
import { countryName } from './format-code'
import { formatPoint } from './format-point'
import { latestFirst } from './latest-first'

export type PlaceModel = {
  readonly type: 'place'
  readonly title: string
  readonly place: Place
  readonly country?: string
  readonly point?: string
  /** Records known by the day that name the place, latest first, withdrawn ones too. */
  readonly records: readonly CrisisRecord[]
}

export function selectPlace({ dataset, known }: Board, id: PlaceId): PlaceModel | undefined {
  const place = dataset.places.get(id)
  if (!place) return undefined
  return {
    type: 'place',
    title: place.name,
    place,
    country: place.country === undefined ? undefined : countryName(place.country),
    point: place.point && formatPoint(place.point),
    records: [...known.byId.values()].filter(({ places }) => places.includes(id)).toSorted(latestFirst),
  }
}
