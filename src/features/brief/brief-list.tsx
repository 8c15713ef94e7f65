import { useState } from 'react'
import type { BriefFailure } from '../../domain/brief'
import { Region } from '../../ui/region'
import { ViewLink } from '../../ui/view-link'
import type { ListedBrief } from '../../view-model/briefs'
import type { BriefRow } from '../../view-model/select-briefs'
import { briefs as text } from '../../words/en/briefs'
import { FilePicker } from '../../ui/file-picker'
import styles from './brief.module.css'
import { UnkeptNotice } from './unkept-notice'
import { WindowLink } from './window-link'

type Props = {
  readonly rows: readonly BriefRow[]
  readonly isAwaited: boolean
  /** Why this browser keeps none. */
  readonly failure: BriefFailure | undefined
  readonly hasWindows: boolean
  readonly onCreate: (title: string) => void
  readonly onDuplicate: (brief: ListedBrief) => void
  readonly onRemove: (brief: ListedBrief) => void
  /** Puts back what was deleted last; absent: nothing was. */
  readonly removed: { readonly title: string; readonly onUndo: () => void } | undefined
  readonly onFile: (file: File) => void
  /** What came of the last file, line by line. */
  readonly said: readonly string[]
}

/** All briefs for the board: the reader's own, the dataset's, the app's. */
export function BriefList({ rows, isAwaited, failure, removed, said, onFile, ...actions }: Props) {
  return (
    <div className={styles.list}>
      <Region title={text.title}>
        <p className={styles.lead}>{text.lead}</p>
        {failure !== undefined && <UnkeptNotice failure={failure} />}
        <ul>
          {rows.map((row) => (
            <Row key={row.listed.brief.id} row={row} {...actions} />
          ))}
        </ul>
        {isAwaited && <p role="status">{text.loading}</p>}
        <output className={styles.said}>
          {removed && (
            <>
              {text.removed(removed.title)}{' '}
              <button type="button" className={styles.action} onClick={removed.onUndo}>
                {text.undo}
              </button>
            </>
          )}
          {said.map((line) => (
            <span key={line} className={styles.line}>
              {line}
            </span>
          ))}
        </output>
        <div className={styles.begin}>
          <NewBrief onCreate={actions.onCreate} />
          <FilePicker label={text.openFile} onFile={onFile} />
        </div>
        <p className={styles.soft}>
          {text.howTo} <kbd>b</kbd> {text.howToEnd} {text.local}
        </p>
      </Region>
    </div>
  )
}

type RowProps = Pick<Props, 'hasWindows' | 'onDuplicate' | 'onRemove'> & { readonly row: BriefRow }

function Row({ row: { listed, links, facts }, hasWindows, onDuplicate, onRemove }: RowProps) {
  const { title } = listed.brief
  return (
    <li className={styles.brief}>
      <div className={styles.what}>
        <ViewLink href={links.editor} className={styles.name}>
          {title}
        </ViewLink>
        <p className={styles.facts}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      <p className={styles.choices}>
        {links.show && (
          <WindowLink
            href={links.show.present}
            hasWindows={hasWindows}
            className={styles.action}
            label={text.presentOf(title)}
          >
            {text.editor.present}
          </WindowLink>
        )}
        <button
          type="button"
          className={styles.action}
          aria-label={text.duplicateOf(title)}
          onClick={() => onDuplicate(listed)}
        >
          {text.duplicate}
        </button>
        {listed.origin === 'own' && (
          <button
            type="button"
            className={styles.action}
            aria-label={text.removeOf(title)}
            onClick={() => onRemove(listed)}
          >
            {text.remove}
          </button>
        )}
      </p>
    </li>
  )
}

function NewBrief({ onCreate }: Pick<Props, 'onCreate'>) {
  const [title, setTitle] = useState('')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() !== '') onCreate(title.trim())
      }}
    >
      <label className={styles.field}>
        {text.newTitle}
        <input type="text" value={title} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <button type="submit" className={styles.button}>
        {text.create}
      </button>
    </form>
  )
}
