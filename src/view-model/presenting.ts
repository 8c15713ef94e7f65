// The addresses of the two windows of a presentation.
import type { Brief } from '../domain/brief'
import { addressOf } from './address'
import { sceneHref } from './running-order'
import { DEFAULT_VIEW, type ViewState } from './view-state'

export const PRESENTER_PATH = '/brief/:brief/presenter'

/** What both windows have in common: the record, and what holds for the whole presentation. */
type Shared = Pick<ViewState, 'data' | 'tlp'>

export function presenterHref({ id }: Pick<Brief, 'id'>, scene: number, { data, tlp }: Shared): string {
  return addressOf(PRESENTER_PATH.replace(':brief', encodeURIComponent(id)), { ...DEFAULT_VIEW, data, tlp, scene })
}

export function audienceHref(brief: Brief, scene: number, { data, tlp }: Shared): string {
  return sceneHref({ brief }, scene, { ...DEFAULT_VIEW, mode: 'projector', data, tlp })
}
