import { blocStyle } from '../../marks/bloc-colour'
import { viewAddress } from '../../ui/view-address'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { figureSentence } from '../../view-model/select-figure-detail'
import { focusOn } from '../../view-model/transitions'
import { ClaimGlyph } from './claim-glyph'
import styles from './figure-chart.module.css'
import type { PlacedMark } from './figures-layout'
import { MarkLabel } from './mark-label'
import type { RovingItem } from './use-roving'

type Props = {
  readonly mark: PlacedMark
  readonly board: Board
  readonly navigation: Navigation
  readonly fontSize: number
  /** Type size by which the glyph is drawn: smaller where marks are many. */
  readonly markSize: number
  readonly item: RovingItem
}

/** One claim on the chart: its days, its number, and who said it where the name has room. */
export function FigureMark({ mark, board, navigation, fontSize, markSize, item }: Props) {
  const { figure, x, y, rise, whisker, label } = mark
  const { claim, extent, state, time } = figure
  return (
    <a
      {...item}
      {...viewAddress(navigation.hrefOf(focusOn(claim)))}
      aria-label={figureSentence(figure, board.dataset)}
      className={styles.mark}
      data-state={state.kind}
      style={blocStyle(figure.voice.bloc, board.dataset)}
    >
      {whisker && (
        <path
          d={`M${whisker.from} ${y - rise / 2}H${whisker.to}`}
          className={styles.whisker}
          data-hedged={time.isHedged || undefined}
        />
      )}
      <g transform={`translate(${x} ${y})`}>
        <ClaimGlyph
          geometry={extent?.geometry ?? 'unstated'}
          mark={figure.mark}
          isAbout={claim.value.kind === 'about'}
          rise={rise}
          fontSize={markSize}
        />
      </g>
      {label.isFree && <MarkLabel label={label} fontSize={fontSize} isRaised={false} />}
    </a>
  )
}
