import type { FilterOption } from '../view-model/select-filters'

/** The options whose label holds what was typed, whatever the case; all where nothing was. */
export function optionsNamed(options: readonly FilterOption[], typed: string): readonly FilterOption[] {
  const sought = typed.trim().toLocaleLowerCase()
  return sought === '' ? options : options.filter(({ label }) => label.toLocaleLowerCase().includes(sought))
}
