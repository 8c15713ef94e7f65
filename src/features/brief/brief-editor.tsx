import { useState } from 'react'
import type { BriefFailure, NotedScene } from '../../domain/brief'
import { ViewLink } from '../../ui/view-link'
import { setBriefTitle, type BriefEdit } from '../../view-model/edit-brief'
import type { BriefModel, OfferedView } from '../../view-model/select-briefs'
import { briefs as text } from '../../words/en/briefs'
import { BriefLeads } from './brief-leads'
import styles from './brief.module.css'
import { SaveBrief, type SaveActions } from './save-brief'
import { SceneList } from './scene-list'
import { TitleField } from './title-field'
import { UnkeptNotice } from './unkept-notice'

type Props = {
  readonly model: BriefModel
  readonly unkept: BriefFailure | undefined
  /** Absent where the brief is not the reader's own. */
  readonly onEdit: ((edit: BriefEdit) => void) | undefined
  readonly onMakeMine: () => void
  readonly onSettle: (by: 'mine' | 'theirs') => void
  readonly saving: SaveActions
  /** Views to begin a scene as, and the scene that one of them makes. */
  readonly offered: { readonly views: readonly OfferedView[]; readonly figures: readonly OfferedView[] }
  readonly sceneAt: (path: string) => NotedScene
  /** Whether a window of its own can show the dataset, too: a file from the reader's disk is open in this one alone. */
  readonly hasWindows: boolean
  readonly listHref: string
}

/** The running order of one brief. */
export function BriefEditor(props: Props) {
  const { model, unkept, onEdit, onMakeMine, onSettle, saving, hasWindows, listHref } = props
  const [isSaving, setSaving] = useState(false)
  return (
    <section className={styles.editor} aria-label={model.title}>
      <ViewLink href={listHref} className={styles.back}>
        {text.all}
      </ViewLink>
      <header className={styles.head}>
        <div className={styles.identity}>
          {onEdit ? (
            <h2>
              <TitleField
                label={text.editor.title}
                value={model.title}
                className={styles.title}
                onTitle={(title) => onEdit(setBriefTitle(title))}
              />
            </h2>
          ) : (
            <h2 className={styles.title}>{model.title}</h2>
          )}
          <p className={styles.facts}>
            {[...model.facts, text.origins[model.origin]].map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        </div>
        <BriefLeads show={model.links.show} hasWindows={hasWindows} onSave={() => setSaving(true)} />
      </header>
      {unkept !== undefined && <UnkeptNotice failure={unkept} onSettle={onSettle} />}
      {model.origin !== 'own' && (
        <p className={styles.mine}>
          {text.editor.readOnly[model.origin]} {text.editor.makeMineHint}
          <button type="button" className={styles.action} onClick={onMakeMine}>
            {text.editor.makeMine}
          </button>
        </p>
      )}
      <SceneList {...props} />
      {isSaving && <SaveBrief hasNotes={model.hasNotes} {...saving} onClose={() => setSaving(false)} />}
    </section>
  )
}
