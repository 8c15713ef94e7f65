import { assertNever } from '../base/assert-never'
import type { FormMark } from '../view-model/form-mark'
import { DemandGlyph } from './demand-glyph'
import styles from './demand-glyph.module.css'

const LINE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const
const PAPER = { fill: 'none', stroke: 'var(--paper)', strokeWidth: 1.6 } as const
const INK = { fill: 'currentColor', stroke: 'currentColor', strokeWidth: 1.5 } as const

/**
 * One form of speech: what asks points on, what answers is the square of what became of a demand, what warns stands on
 * its base, what speaks of facts is round. Decoration beside its word.
 */
export function FormGlyph({ mark }: { readonly mark: FormMark }) {
  switch (mark) {
    case 'acceptance':
      return <DemandGlyph answer="accepted" />
    case 'rejection':
      return <DemandGlyph answer="rejected" />
    case 'offer':
      return <DemandGlyph answer="counter-offer" />
    case 'reply':
      return <DemandGlyph answer="answered" />
    case 'undisclosed':
      return <DemandGlyph answer="answered-undisclosed" />
    default:
      return (
        <svg className={styles.glyph} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
          {drawing(mark)}
        </svg>
      )
  }
}

type Drawn = Exclude<FormMark, 'acceptance' | 'rejection' | 'offer' | 'reply' | 'undisclosed'>

function drawing(mark: Drawn) {
  switch (mark) {
    case 'demand':
      return <path d="M2 1.8 10 6 2 10.2Z" {...INK} />
    case 'request':
      return <path d="M2 1.8 10 6 2 10.2Z" {...LINE} />
    case 'warning':
      return <path d="M6 1.8 10.6 10H1.4Z" {...LINE} />
    case 'threat':
      return <path d="M6 1.8 10.6 10H1.4Z" {...INK} />
    case 'pledge':
      return <path d="M1.8 2H10.2V6.2L6 10.4 1.8 6.2Z" {...LINE} />
    case 'denial':
      return <path d="M6 1.6A4.4 4.4 0 1 1 6 10.4A4.4 4.4 0 1 1 6 1.6M2.9 9.1 9.1 2.9" {...LINE} />
    case 'confirmation':
      return (
        <>
          <circle cx="6" cy="6" r="5.2" fill="currentColor" />
          <path d="M3.4 6.2 5.3 8.1 8.6 4.3" {...PAPER} />
        </>
      )
    case 'assessment':
      return (
        <>
          <circle cx="6" cy="6" r="4.4" {...LINE} />
          <path d="M6 1.6A4.4 4.4 0 0 1 6 10.4Z" fill="currentColor" />
        </>
      )
    case 'remark':
      return <path d="M3 9.2C1.6 7 2.4 4.2 4.8 2.8M7.6 9.2C6.2 7 7 4.2 9.4 2.8" {...LINE} />
    default:
      return assertNever(mark)
  }
}
