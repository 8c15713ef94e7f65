import { daysOf, type QuietDays } from '../../view-model/select-gap-days'

/** Runs of days with records as one drawing: a day wide a unit, one unit high. */
export function stripPath({ span, covered }: Pick<QuietDays, 'span' | 'covered'>): string {
  return covered.map((run) => `M${run.from - span.from} 0h${daysOf(run)}v1h${-daysOf(run)}z`).join('')
}
