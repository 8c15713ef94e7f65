import { useEffect, useRef } from 'react'
import type { NotedScene } from '../../domain/brief'
import { insertScene, type BriefEdit } from '../../view-model/edit-brief'
import { briefs as text } from '../../words/en/briefs'
import styles from './brief.module.css'

export type Removed = { readonly at: number; readonly scene: NotedScene }

type Props = {
  readonly removed: Removed | undefined
  readonly onUndo: (undo: { readonly at: number; readonly edit: BriefEdit }) => void
}

/** The scene that was removed last can be put back; the keyboard goes from it to here. */
export function RemovedScene({ removed, onUndo }: Props) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (removed) undo.current?.focus()
  }, [removed])
  return (
    <output className={styles.said}>
      {removed && (
        <>
          {text.editor.sceneRemoved(removed.scene.title)}{' '}
          <button
            ref={undo}
            type="button"
            className={styles.action}
            onClick={() => onUndo({ at: removed.at, edit: insertScene(removed.at, removed.scene) })}
          >
            {text.undo}
          </button>
        </>
      )}
    </output>
  )
}
