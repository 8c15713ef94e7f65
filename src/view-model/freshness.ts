// How old the wall's data may be before the wall says so. Age is time since the host last gave a
// good answer; the day on which the record was closed is another matter and stands beside it.
import type { ViewState } from './view-state'

export type Freshness = 'fresh' | 'ageing' | 'stale' | 'cut-off'

const KIOSK_REFRESH_SECONDS = 60

/** Seconds between two questions to the host; undefined: it is not asked again. */
export function refreshSecondsOf({ refresh, mode }: Pick<ViewState, 'refresh' | 'mode'>): number | undefined {
  return refresh ?? (mode === 'kiosk' ? KIOSK_REFRESH_SECONDS : undefined)
}

/** The word for an age in seconds, by the view's own limits or 3, 10 and 30 times its refresh. */
export function freshnessOf(
  ageSeconds: number,
  view: Pick<ViewState, 'refresh' | 'mode' | 'ageing' | 'stale' | 'cutoff'>,
): Freshness {
  const refresh = refreshSecondsOf(view) ?? KIOSK_REFRESH_SECONDS
  if (ageSeconds >= (view.cutoff ?? 30 * refresh)) return 'cut-off'
  if (ageSeconds >= (view.stale ?? 10 * refresh)) return 'stale'
  return ageSeconds >= (view.ageing ?? 3 * refresh) ? 'ageing' : 'fresh'
}
