import type { SceneRow } from '../../view-model/select-briefs'
import { briefs as text } from '../../words/en/briefs'
import { SceneAddress } from './scene-address'
import styles from './scene-row.module.css'
import { SecondsField } from './seconds-field'
import { SceneTitle } from './scene-title'

export type SceneActions = {
  readonly onTitle: (title: string) => void
  readonly onNote: (note: string) => void
  readonly onSeconds: (seconds: number | undefined) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

type Props = SceneActions & { readonly row: SceneRow }

/** A scene of the reader's own brief: its words, its place, its time. */
export function SceneEdited({ row, onTitle, onNote, onSeconds, onMove, onDuplicate, onRemove }: Props) {
  const { number, isFirst, isLast } = row
  return (
    <li className={styles.row} data-scene={number}>
      <span className={styles.number}>{number}</span>
      <div className={styles.what}>
        <SceneTitle label={text.editor.sceneTitle(number)} value={row.scene.title} onTitle={onTitle} />
        <SceneAddress row={row} />
      </div>
      <textarea
        className={styles.note}
        aria-label={text.editor.note(number)}
        placeholder={text.editor.notePlaceholder}
        rows={2}
        value={row.scene.note ?? ''}
        onChange={({ target }) => onNote(target.value)}
      />
      <label className={styles.time}>
        <span className={styles.timeName}>{text.editor.seconds}</span>
        <SecondsField
          label={text.editor.secondsOf(number)}
          value={row.scene.seconds}
          estimate={text.editor.told(row.told)}
          className={styles.seconds}
          onSeconds={onSeconds}
        />
      </label>
      <div className={styles.actions}>
        {/* At an end they stay where the keyboard is, and do nothing. */}
        <button
          type="button"
          data-move="-1"
          aria-label={text.editor.upOf(number)}
          aria-disabled={isFirst}
          onClick={() => onMove(-1)}
        >
          <span aria-hidden="true">↑</span> {text.editor.up}
        </button>
        <button
          type="button"
          data-move="1"
          aria-label={text.editor.downOf(number)}
          aria-disabled={isLast}
          onClick={() => onMove(1)}
        >
          <span aria-hidden="true">↓</span> {text.editor.down}
        </button>
        <button type="button" aria-label={text.editor.duplicateScene(number)} onClick={onDuplicate}>
          {text.duplicate}
        </button>
        <button type="button" aria-label={text.editor.removeSceneOf(number)} onClick={onRemove}>
          {text.editor.removeScene}
        </button>
      </div>
    </li>
  )
}
