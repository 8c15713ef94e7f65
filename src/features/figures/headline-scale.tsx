import { formatNumber } from '../../view-model/format-quantity'
import type { HeadlineScale as Scale, OtherClaims, ScaleMark } from '../../view-model/select-headline'
import { headline as text } from '../../words/en/headline'
import { words } from '../../words/words'
import styles from './headline-scale.module.css'

type Props = { readonly scale: Scale; readonly numberless: OtherClaims['numberless'] }

/** The headline claim among the others on one line. A drawing of what the sentence under it says. */
export function HeadlineScale({ scale, numberless }: Props) {
  return (
    <div className={styles.scale} aria-hidden="true">
      {numberless.count > 0 && (
        <div className={styles.numberless}>
          {text.numberless(numberless.count, numberless.kind && words.vocabulary.claimKinds[numberless.kind])}
          <span className={styles.away} />
        </div>
      )}
      <div className={styles.track}>
        {scale.others.map((mark) => (
          <Mark key={mark.claim.id} mark={mark} className={styles.other} />
        ))}
        {scale.headline && <Mark mark={scale.headline} className={styles.headline} />}
      </div>
      <div className={styles.ticks}>
        {scale.ticks.map(({ value, at }) => (
          <span key={value} className={styles.tick} style={{ left: percent(at), translate: `${percent(-at)} 0` }}>
            {formatNumber(value)}
          </span>
        ))}
      </div>
    </div>
  )
}

function Mark({ mark, className }: { readonly mark: ScaleMark; readonly className: string | undefined }) {
  const { geometry, from, to, claim } = mark
  return (
    <span
      className={className}
      data-geometry={geometry}
      data-hedge={claim.value.kind}
      style={{ left: percent(from), width: geometry === 'range' ? percent(to - from) : undefined }}
    />
  )
}

function percent(fraction: number): string {
  return `${fraction * 100}%`
}
