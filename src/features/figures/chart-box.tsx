import type { ReactNode } from 'react'
import { useSize } from '../../ui/use-size'
import styles from './chart-box.module.css'
import type { ChartSize } from './chart-frame'

type Props = { readonly className: string | undefined; readonly children: (size: ChartSize) => ReactNode }

/** The probe is this many em wide, so that its width tells the type size to a fraction of a pixel. */
const PROBE = 10

/** A frame of a set height whose content is laid out for its size and its type; empty until both are known. */
export function ChartBox({ className, children }: Props) {
  const [frame, size] = useSize<HTMLDivElement>()
  const [probe, probed] = useSize<HTMLSpanElement>()
  return (
    <div ref={frame} className={className}>
      <span ref={probe} className={styles.probe} style={{ width: `${PROBE}em` }} aria-hidden="true" />
      {size &&
        probed &&
        size.width > 0 &&
        children({ width: size.width, height: size.height, fontSize: probed.width / PROBE })}
    </div>
  )
}
