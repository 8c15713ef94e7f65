import { FormGlyph } from '../../marks/form-glyph'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { speakerOf } from '../../view-model/names'
import type { Navigation } from '../../view-model/navigation'
import type { CellStatement, MatrixCellModel } from '../../view-model/select-matrix'
import { openCell } from '../../view-model/transitions'
import { positions as text } from '../../words/en/positions'
import styles from './matrix-cell.module.css'
import { Silence } from './silence'

type Props = { readonly model: MatrixCellModel; readonly board: Board; readonly navigation: Navigation }

/** The last that one actor said on one question; chosen, it shows everything. */
export function MatrixCellBox({ model, board, navigation }: Props) {
  const { latest, isOpen } = model
  if (!latest) {
    return (
      <td className={styles.silent}>
        <Silence />
        <span className="visually-hidden">{text.silence}</span>
      </td>
    )
  }
  return (
    <td className={isOpen ? `${styles.cell} ${styles.open}` : styles.cell}>
      <Said model={model} latest={latest} board={board} navigation={navigation} />
    </td>
  )
}

function Said({ model, latest, board, navigation }: Props & { readonly latest: CellStatement }) {
  const { cell, isOpen, label, count } = model
  const { statement, part, mark, form, date } = latest
  const whose = {
    alone: undefined,
    joint: text.jointMark,
    for: text.forMark(speakerOf(statement, board.dataset).label),
  }[part]
  const facts = [date, whose, count > 1 ? text.ofMany(count) : undefined].filter((fact) => fact !== undefined)
  return (
    <ViewLink
      href={navigation.hrefOf(openCell(isOpen ? undefined : cell))}
      className={part === 'for' ? `${styles.said} ${styles.for}` : styles.said}
      label={label}
      isExpanded={isOpen}
    >
      <span className={styles.form}>
        <FormGlyph mark={mark} /> <span className={styles.word}>{form}</span>
      </span>
      <span className={styles.date}>
        {facts.map((fact, index) => (
          <span key={fact} className={styles.part}>
            {index < facts.length - 1 ? text.goesOn(fact) : fact}
          </span>
        ))}
      </span>
      <span className={styles.text}>{statement.text}</span>
    </ViewLink>
  )
}
