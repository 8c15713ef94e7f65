import type { CSSProperties } from 'react'
import { blocStyle } from '../../marks/bloc-colour'
import { RecordLink } from '../../marks/record-link'
import type { Board } from '../../view-model/board'
import { hasFilters } from '../../view-model/filters'
import { formatDay, formatEdtf } from '../../view-model/format-day'
import { quantityDigits, quantitySign } from '../../view-model/format-quantity'
import type { Navigation } from '../../view-model/navigation'
import { spokenFigure } from '../../view-model/spoken-figure'
import { selectHeadline } from '../../view-model/select-headline'
import { headline as text } from '../../words/en/headline'
import { words } from '../../words/words'
import styles from './headline-figure.module.css'
import { HeadlineOthers } from './headline-others'
import { HeadlineScale } from './headline-scale'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** The figure that leads a first screen: as large as its hedge allows, and who says so right under it. */
export function HeadlineFigure({ board, navigation }: Props) {
  const model = selectHeadline(board)
  if (!model) return <p className={styles.scope}>{hasFilters(board.view) ? text.filtered : text.none}</p>
  const { measure, claim, voice } = model
  const sign = quantitySign(claim.value)
  const digits = quantityDigits(claim.value, claim.words)
  const isWords = claim.value.kind === 'unstated'
  // The type shrinks with the number of characters, so that a long range never leaves its column.
  const fit = { '--figure-length': `${digits.length + sign.length}` } as CSSProperties
  return (
    <div className={styles.headline}>
      <p className={isWords ? styles.spoken : styles.figure} style={fit}>
        <RecordLink
          record={claim}
          navigation={navigation}
          label={text.openRecord(spokenFigure(claim, measure.unit), voice.label)}
        >
          {sign !== '' && <span className={styles.sign}>{sign}</span>}
          {digits}
        </RecordLink>
      </p>
      <p className={styles.caption}>{text.caption(measure.label, measure.unit)}</p>
      {claim.scope !== undefined && <p className={styles.scope}>{claim.scope}</p>}
      <p className={styles.who}>
        <strong style={blocStyle(voice.bloc, board.dataset)}>
          {voice.kind === 'source' ? text.ownCount : voice.label}
        </strong>
        {voice.kind === 'source' && `, ${text.noClaimant}`} · {words.vocabulary.claimKinds[claim.kind]} ·{' '}
        {formatEdtf(claim.date)}
        {model.isSaidLater && `, ${text.saidOn(formatDay(claim.known))}`} · {words.sources(model.sourceCount)}
      </p>
      {model.scale && <HeadlineScale scale={model.scale} numberless={model.others.numberless} />}
      <HeadlineOthers others={model.others} measure={measure.id} dataset={board.dataset} navigation={navigation} />
    </div>
  )
}
