import type { DemandStatus } from '../view-model/demand-status'
import styles from './demand-glyph.module.css'

const LINE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const
const PAPER = { fill: 'none', stroke: 'var(--paper)', strokeWidth: 1.6 } as const

/** How much of a demand's square is filled tells what became of it; decoration beside its word. */
export function DemandGlyph({ answer }: { readonly answer: DemandStatus['answer'] }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {drawing(answer)}
    </svg>
  )
}

function drawing(answer: DemandStatus['answer']) {
  const frame = <rect x="1.75" y="1.75" width="8.5" height="8.5" {...LINE} />
  switch (answer) {
    case 'open':
      return <rect x="1.75" y="1.75" width="8.5" height="8.5" {...LINE} strokeDasharray="2 1.4" />
    case 'accepted':
      return (
        <>
          <rect x="1" y="1" width="10" height="10" fill="currentColor" />
          <path d="M3.2 6.2 5.2 8.2 8.8 4" {...PAPER} />
        </>
      )
    case 'rejected':
      return (
        <>
          {frame}
          <path d="M3.5 3.5 8.5 8.5M8.5 3.5 3.5 8.5" {...LINE} />
        </>
      )
    case 'counter-offer':
      return (
        <>
          {frame}
          <path d="M1.5 10.5V1.5L10.5 10.5Z" fill="currentColor" />
        </>
      )
    case 'answered':
      return <rect x="1" y="1" width="10" height="10" fill="currentColor" />
    case 'answered-undisclosed':
      return (
        <>
          {frame}
          <rect x="1" y="1" width="5" height="10" fill="currentColor" />
        </>
      )
    case 'mixed':
      return (
        <>
          {frame}
          <path d="M1 1H6V6H1ZM6 6H11V11H6Z" fill="currentColor" />
        </>
      )
  }
}
