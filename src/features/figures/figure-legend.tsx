import { memo } from 'react'
import type { Dataset } from '../../domain/dataset'
import { blocStyle } from '../../marks/bloc-colour'
import { legendOf, type LegendEntry } from '../../view-model/select-figure-legend'
import type { MeasureFigures } from '../../view-model/select-figures'
import { figures } from '../../words/en/figures'
import { ClaimGlyph } from './claim-glyph'
import styles from './figure-legend.module.css'

type Props = { readonly model: MeasureFigures; readonly dataset: Dataset }

/** The marks that this chart draws, by the same glyphs, and whose colour is whose. */
export const FigureLegend = memo(function FigureLegend({ model, dataset }: Props) {
  return (
    <div className={styles.legend}>
      <ul aria-label={figures.legend.label}>
        {legendOf(model).map((entry) => (
          <li key={entry.name}>
            <LegendGlyph entry={entry} /> {figures.legend[entry.name]}
          </li>
        ))}
      </ul>
      <ul className={styles.blocs}>
        {model.blocs.map((bloc) => (
          <li key={bloc ?? ''} style={blocStyle(bloc, dataset)}>
            {bloc ?? figures.chart.noBloc}
          </li>
        ))}
      </ul>
    </div>
  )
})

/** Drawn for a type size of 10, scaled to the words beside it. */
const TYPE = 10

function LegendGlyph({ entry: { geometry, mark, isAbout, isFaded, isSpan } }: { readonly entry: LegendEntry }) {
  const lift = { point: 0, range: TYPE * 0.45, floor: TYPE * 0.4, ceiling: -TYPE * 0.4, unstated: TYPE * 0.4 }[geometry]
  return (
    <svg viewBox="-8 -8 16 16" className={styles.glyph} aria-hidden="true" focusable="false">
      {isSpan ? (
        <path d="M-7 0H7" className={styles.whisker} />
      ) : (
        <g transform={`translate(0 ${lift})`} opacity={isFaded ? 0.5 : 1}>
          <ClaimGlyph geometry={geometry} mark={mark} isAbout={isAbout} rise={TYPE * 0.9} fontSize={TYPE} />
        </g>
      )}
    </svg>
  )
}
