import { MARKS, type MarkName } from '../view-model/mark-of'
import styles from './mark-glyph.module.css'

const DASHES = { solid: undefined, dashed: '3 2', dotted: '1 2', 'dash-dot': '4 1.5 1 1.5', struck: undefined } as const

/** One mark of the table, 14 px square, in the colour of its surroundings. Decoration beside its words. */
export function MarkGlyph({ name }: { readonly name: MarkName }) {
  const { shape, fill, outline } = MARKS[name]
  const paint = {
    fill: fill === 'none' ? 'none' : 'currentColor',
    fillOpacity: fill === 'light' ? 0.35 : 1,
    stroke: 'currentColor',
    strokeWidth: 1.5,
    strokeDasharray: DASHES[outline],
  }
  return (
    <svg className={styles.glyph} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
      {shape === 'dot' && <circle cx="7" cy="7" r="4.5" {...paint} />}
      {shape === 'square' && <rect x="2.5" y="2.5" width="9" height="9" {...paint} />}
      {shape === 'diamond' && <path d="M7 1.5 12.5 7 7 12.5 1.5 7Z" {...paint} />}
      {shape === 'rule' && <path d="M1 7H13" {...paint} />}
      {shape === 'quote' && (
        <path
          d="M2 9.5C2 6 3.2 4 6 3v1.6C4.8 5.2 4.3 6 4.3 7H6v4H2ZM8 9.5C8 6 9.2 4 12 3v1.6c-1.2.6-1.7 1.4-1.7 2.4H12v4H8Z"
          {...paint}
          strokeWidth={fill === 'none' ? 1 : 0}
        />
      )}
      {outline === 'struck' && <path d="M2 12 12 2" stroke="currentColor" strokeWidth={1.5} />}
    </svg>
  )
}
