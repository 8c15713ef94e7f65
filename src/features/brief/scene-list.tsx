import { useLayoutEffect, useRef, useState } from 'react'
import type { NotedScene } from '../../domain/brief'
import { EmptyState } from '../../ui/empty-state'
import {
  addScene,
  duplicateScene,
  moveScene,
  removeScene,
  setSceneNote,
  setSceneSeconds,
  setSceneTitle,
  type BriefEdit,
} from '../../view-model/edit-brief'
import type { BriefModel, OfferedView } from '../../view-model/select-briefs'
import { briefs as text } from '../../words/en/briefs'
import { AddScene } from './add-scene'
import { RemovedScene, type Removed } from './removed-scene'
import { SceneEdited, type SceneActions } from './scene-edited'
import styles from './scene-list.module.css'
import { SceneShown } from './scene-shown'

type Props = {
  readonly model: BriefModel
  readonly onEdit: ((edit: BriefEdit) => void) | undefined
  readonly offered: { readonly views: readonly OfferedView[]; readonly figures: readonly OfferedView[] }
  readonly sceneAt: (path: string) => NotedScene
}

/** The scenes in their order. Whatever moves one leaves the keyboard on it. */
export function SceneList({ model, onEdit, offered, sceneAt }: Props) {
  const { rows } = model
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<Removed>()
  // An object, so that the same wish twice is two wishes.
  const [wanted, setWanted] = useState<{ readonly part: string }>()
  useLayoutEffect(() => {
    if (wanted) list.current?.querySelector<HTMLElement>(wanted.part)?.focus()
  }, [wanted])
  if (!onEdit) {
    return (
      <ol aria-label={text.editor.order} className={styles.list}>
        {rows.map((row) => (
          <SceneShown key={row.number} row={row} />
        ))}
      </ol>
    )
  }
  const change = (edit: BriefEdit, words = ''): void => {
    onEdit(edit)
    setSaid(words)
    setRemoved(undefined)
  }
  const actionsOf = (at: number): SceneActions => ({
    onTitle: (title) => onEdit(setSceneTitle(at, title)),
    onNote: (note) => onEdit(setSceneNote(at, note)),
    onSeconds: (seconds) => onEdit(setSceneSeconds(at, seconds)),
    onMove: (by) => {
      const to = at + by
      const row = rows[at]
      if (!row || to < 0 || to >= rows.length) return
      change(moveScene(at, by), text.editor.moved(row.scene.title, to + 1, rows.length))
      setWanted({ part: `[data-scene="${to + 1}"] [data-move="${by}"]` })
    },
    onDuplicate: () => {
      change(duplicateScene(at))
      setWanted({ part: titleOf(at + 2) })
    },
    onRemove: () => {
      const row = rows[at]
      change(removeScene(at))
      if (row) setRemoved({ at, scene: row.scene })
    },
  })
  return (
    <>
      {rows.length === 0 && !removed && (
        <EmptyState action={<p>{text.editor.emptyHint}</p>}>{text.editor.empty}</EmptyState>
      )}
      <ol ref={list} aria-label={text.editor.order} className={styles.list}>
        {rows.map((row, at) => (
          <SceneEdited key={row.number} row={row} {...actionsOf(at)} />
        ))}
      </ol>
      <RemovedScene
        removed={removed}
        onUndo={({ at, edit }) => {
          change(edit)
          setWanted({ part: titleOf(at + 1) })
        }}
      />
      <output className="visually-hidden">{said}</output>
      <AddScene
        offered={offered}
        onAdd={(path) => {
          change(addScene(sceneAt(path)))
          setWanted({ part: titleOf(rows.length + 1) })
        }}
      />
      {rows.length > 0 && <p className={styles.hint}>{text.editor.secondsHint}</p>}
    </>
  )
}

function titleOf(number: number): string {
  return `[data-scene="${number}"] textarea`
}
