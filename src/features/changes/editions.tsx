import { useMemo } from 'react'
import type { Dataset } from '../../domain/dataset'
import type { LoadError } from '../../domain/load-error'
import { Region } from '../../ui/region'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectEditions, type Edition } from '../../view-model/select-editions'
import { setSecondDataset } from '../../view-model/transitions'
import { changes as text } from '../../words/en/changes'
import { failureWords } from '../../words/en/failures'
import { EditionPartLines } from './edition-part-lines'
import styles from './editions.module.css'
import { FieldChanges } from './field-changes'
import { OtherFilePicker } from './other-file-picker'

export type OtherFile = { readonly dataset: Dataset; readonly setAside: number }

type Props = {
  readonly board: Board
  readonly file: Dataset
  readonly navigation: Navigation
  readonly other: OtherFile | undefined
  readonly failure: LoadError | undefined
  readonly isLoading: boolean
  readonly onFile: (file: File) => void
}

/** The board's file and another one: what each has that the other has not, and what differs. */
export function Editions({ board, file, navigation, other, failure, isLoading, onFile }: Props) {
  const { view } = board
  const close = (
    <ViewLink href={navigation.hrefOf(setSecondDataset(undefined))} className={styles.close}>
      {text.editions.close}
    </ViewLink>
  )
  return (
    <Region title={text.editions.title} level={3} className={styles.editions} aside={view.data2 && close}>
      {isLoading && <p role="status">{text.editions.loading(view.data2 ?? '')}</p>}
      {failure && (
        <div role="alert" className={styles.failure}>
          <p>
            <strong>{text.editions.refused}</strong> {failureWords(failure).what}
          </p>
          {'start' in failure && <pre className={styles.start}>{failure.start}</pre>}
          <p>{failureWords(failure).remedy}</p>
        </div>
      )}
      {other && <Difference file={file} other={other} navigation={navigation} />}
      {view.mode === 'desk' && (
        <OtherFilePicker onFile={onFile} navigation={navigation} isAgain={other !== undefined} />
      )}
    </Region>
  )
}

type DifferenceProps = { readonly file: Dataset; readonly other: OtherFile; readonly navigation: Navigation }

function Difference({ file, other, navigation }: DifferenceProps) {
  const model = useMemo(() => selectEditions(file, other.dataset), [file, other.dataset])
  return (
    <>
      <div className={styles.pair}>
        <EditionLine edition={model.before} />
        <span aria-hidden="true">→</span>
        <EditionLine edition={model.after} />
      </div>
      {!model.isOneDataset && <p className={styles.warning}>{text.editions.differentIds(file.id, other.dataset.id)}</p>}
      {other.setAside > 0 && <p className={styles.warning}>{text.editions.setAside(other.setAside)}</p>}
      {model.isSameContent && <p>{text.editions.sameContent}</p>}
      {model.header.length > 0 && (
        <section className={styles.part} aria-label={text.editions.parts.header}>
          <h4>{text.editions.parts.header}</h4>
          <FieldChanges fields={model.header} />
        </section>
      )}
      {model.parts.map((part) => (
        <EditionPartLines key={part.key} part={part} navigation={navigation} />
      ))}
    </>
  )
}

function EditionLine({ edition: { isBoard, title, revision, closed } }: { readonly edition: Edition }) {
  return (
    <div>
      <p className={styles.which}>{isBoard ? text.editions.board : text.editions.other}</p>
      <p className={styles.title}>{title}</p>
      <p className={styles.soft}>{text.editions.edition(revision, closed)}</p>
    </div>
  )
}
