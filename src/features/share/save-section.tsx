import { useEffect, useMemo, useState } from 'react'
import type { DatasetFile } from '../../domain/dataset'
import type { Receipt } from '../../domain/receipt'
import { offeredPicture } from '../../ui/offered-picture'
import { saveFile } from '../../ui/save-file'
import type { Board } from '../../view-model/board'
import { toCsv } from '../../view-model/export-csv'
import { fileNameOf } from '../../view-model/file-name'
import { receiptLines } from '../../view-model/receipt'
import { selectExcerpt } from '../../view-model/select-excerpt'
import { outputReceipt, selectOutput, viewName } from '../../view-model/select-output'
import { saveBoard } from '../../words/en/save-board'
import { share as text } from '../../words/en/share'
import { pictureAsPng, pictureAsSvg } from './compose-picture'
import styles from './share-dialog.module.css'

type Props = {
  readonly board: Board
  readonly path: string
  readonly receipt: Receipt
  readonly write: (dataset: DatasetFile) => string
  readonly onPrint: () => void
  /** Saves app and data as one file, and says what came of it. */
  readonly onSaveBoard: () => Promise<string>
}

/** Files of what is on screen, and paper. */
export function SaveSection({ board, path, receipt, write, onPrint, onSaveBoard }: Props) {
  const output = useMemo(() => selectOutput(path, board), [path, board])
  const picture = useMemo(() => offeredPicture(), [])
  const [said, setSaid] = useState<string>()
  const { table, records, awaited, cut } = output
  const ask = board.log?.questions.ask
  useEffect(() => {
    if (awaited.length > 0) ask?.(awaited)
  }, [awaited, ask])
  const lines = useMemo(() => outputReceipt(receiptLines(receipt), output), [receipt, output])
  const save = (ending: string, content: Blob | undefined, name = viewName(path)): void => {
    const file = fileNameOf(board, name, ending)
    if (content) saveFile(file, content)
    setSaid(content ? text.saved(file) : text.pictureFailed)
  }
  const words = { receipt: receiptLines(receipt), marking: receipt.marking }
  const saveCsv = (): void => {
    if (table) save('csv', new Blob([toCsv(table, lines)], { type: 'text/csv;charset=utf-8' }), table.name)
  }
  const saveJson = (): void => {
    save('json', new Blob([write(selectExcerpt(board, records, receipt))], { type: 'application/json' }))
  }
  const savePng = async (): Promise<void> => {
    save('png', picture && (await pictureAsPng(picture, words).catch(() => undefined)))
  }
  const saveSvg = async (): Promise<void> => {
    save('svg', picture && (await pictureAsSvg(picture, words).catch(() => undefined)))
  }
  return (
    <section className={styles.section} aria-label={text.files}>
      <h3>{text.files}</h3>
      <ul className={styles.files}>
        <Choice
          label={text.csv}
          hint={table ? (output.isWhole ? text.csvWhole : text.csvHint)(table.rows.length) : text.noTable}
          onChoose={table && saveCsv}
        />
        <Choice label={text.json} hint={text.jsonHint(records.length)} onChoose={saveJson} />
        <Choice
          label={text.png}
          hint={picture ? text.pngHint : text.noPicture}
          onChoose={picture && (() => void savePng())}
        />
        {picture?.vector && <Choice label={text.svg} hint={text.svgHint} onChoose={() => void saveSvg()} />}
        <Choice
          label={saveBoard.choice}
          hint={saveBoard.choiceHint}
          onChoose={() => void onSaveBoard().then(setSaid)}
        />
        <Choice label={text.print} hint={text.printHint} onChoose={onPrint} />
      </ul>
      {awaited.length > 0 && <p role="status">{text.awaited(awaited.length)}</p>}
      {cut && <p>{text.cut(cut.listed, cut.total)}</p>}
      <output className={styles.soft}>{said}</output>
    </section>
  )
}

type ChoiceProps = { readonly label: string; readonly hint: string; readonly onChoose: (() => void) | undefined }

function Choice({ label, hint, onChoose }: ChoiceProps) {
  return (
    <li>
      <button type="button" className={styles.action} disabled={!onChoose} onClick={onChoose}>
        {label}
      </button>
      <span className={styles.soft}>{hint}</span>
    </li>
  )
}
