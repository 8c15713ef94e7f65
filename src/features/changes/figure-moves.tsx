import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { MeasureMoves } from '../../view-model/select-changes'
import { setFocus } from '../../view-model/transitions'
import { changes as text } from '../../words/en/changes'
import { FigureCell } from './figure-cell'
import styles from './figure-moves.module.css'
import { ManyLines } from './many-lines'

type Props = { readonly figures: readonly MeasureMoves[]; readonly board: Board; readonly navigation: Navigation }

const LINE_GUESS = 5

/** New claims by measure, each beside the claim that its voice gave before: both as said, and nothing between them. */
export function FigureMoves({ figures, board, navigation }: Props) {
  const shared = { board, navigation }
  return figures.map(({ measure, moves, first }) => (
    <section key={measure.id} className={styles.measure} aria-label={measure.label}>
      <h4>
        <ViewLink href={navigation.hrefOf(setFocus(undefined), `/figures/${measure.id}`)}>{measure.label}</ViewLink>
      </h4>
      <ManyLines items={moves} keyOf={({ claim }) => claim.id} guess={LINE_GUESS} className={styles.moves}>
        {({ claim, earlier }) => (
          <div className={styles.pair}>
            {earlier && (
              <FigureCell
                claim={earlier.claim}
                label={text.figure.links[earlier.link]}
                showsParts={!earlier.isCountedAlike}
                isEarlier
                {...shared}
              />
            )}
            <FigureCell
              claim={claim}
              label={text.figure.new}
              showsParts={earlier?.isCountedAlike === false}
              {...shared}
            />
            {earlier?.isCountedAlike === false && <p className={styles.note}>{text.figure.otherCount}</p>}
          </div>
        )}
      </ManyLines>
      {first.length > 0 && (
        <>
          <p className={styles.first}>{text.figure.first}</p>
          <ManyLines items={first} keyOf={({ id }) => id} guess={LINE_GUESS} className={styles.cells}>
            {(claim) => <FigureCell claim={claim} showsParts={false} {...shared} />}
          </ManyLines>
        </>
      )}
    </section>
  ))
}
