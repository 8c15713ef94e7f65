import { useMemo } from 'react'
import { encode } from 'uqr'
import styles from './qr-code.module.css'

type Props = { readonly text: string; readonly label: string; readonly ecc?: 'L' | 'M' }

/**
 * A QR code (ISO/IEC 18004), drawn as one path; undefined where the text is longer than any code holds. `ecc`: how much of
 * it may be lost; on a clean screen the least is enough, and its modules are the largest.
 */
export function QrCode({ text, label, ecc = 'M' }: Props) {
  const code = useMemo(() => pathOf(text, ecc), [text, ecc])
  if (!code) return null
  const { size, path } = code
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} className={styles.ground} />
      <path d={path} className={styles.modules} />
    </svg>
  )
}

/** In modules: a light border of four, as the standard asks, then the code. */
const BORDER = 4

function pathOf(text: string, ecc: 'L' | 'M'): { readonly size: number; readonly path: string } | undefined {
  try {
    const { data, size } = encode(text, { ecc, border: BORDER })
    const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    return { size, path: path.join('') }
  } catch {
    return undefined
  }
}
