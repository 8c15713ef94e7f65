// The legend of a chart of figures: only the marks that this chart draws, in one order.
import type { MarkName } from './mark-of'
import type { FigureClaim } from './select-figure-claims'
import type { FigureGeometry } from './select-figure-extent'
import type { MeasureFigures } from './select-figures'

export type LegendEntry = {
  readonly name: LegendName
  readonly geometry: FigureGeometry | 'unstated'
  readonly mark: MarkName
  readonly isAbout: boolean
  readonly isFaded: boolean
  /** The line across the days that a claim may be about. */
  readonly isSpan: boolean
}

export type LegendName =
  | 'exact'
  | 'about'
  | 'range'
  | 'floor'
  | 'ceiling'
  | 'second-hand'
  | 'planned'
  | 'pledged'
  | 'forecast'
  | 'unstated'
  | 'superseded'
  | 'days'

type Rule = Omit<LegendEntry, 'isFaded' | 'isSpan' | 'isAbout'> & { readonly isDrawn: (figure: FigureClaim) => boolean }

const RULES: readonly Rule[] = [
  { name: 'exact', geometry: 'point', mark: 'observed', isDrawn: ({ claim }) => claim.value.kind === 'exact' },
  { name: 'about', geometry: 'point', mark: 'observed', isDrawn: ({ claim }) => claim.value.kind === 'about' },
  ...(['range', 'floor', 'ceiling'] as const).map((name): Rule => ({
    name,
    geometry: name,
    mark: 'observed',
    isDrawn: ({ extent }) => extent?.geometry === name,
  })),
  ...(['second-hand', 'planned', 'pledged', 'forecast'] as const).map((name): Rule => ({
    name,
    geometry: 'point',
    mark: name,
    isDrawn: ({ mark }) => mark === name,
  })),
  { name: 'unstated', geometry: 'unstated', mark: 'pledged', isDrawn: ({ extent }) => extent === undefined },
  { name: 'superseded', geometry: 'point', mark: 'observed', isDrawn: ({ state }) => state.kind === 'superseded' },
  { name: 'days', geometry: 'point', mark: 'observed', isDrawn: ({ time }) => time.from < time.to },
]

export function legendOf({ plotted, numberless }: MeasureFigures): readonly LegendEntry[] {
  const drawn = [...numberless, ...plotted]
  return RULES.filter(({ isDrawn }) => drawn.some(isDrawn)).map(({ name, geometry, mark }) => ({
    name,
    geometry,
    mark,
    isAbout: name === 'about',
    isFaded: name === 'superseded',
    isSpan: name === 'days',
  }))
}
