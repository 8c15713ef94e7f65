import { useState } from 'react'
import { RadioLine } from '../../ui/radio-line'
import type { Blank, StagePoint } from '../../view-model/shared-stage'
import type { PresenterModel } from '../../view-model/select-presenter'
import { presenter as text } from '../../words/en/presenter'
import { PresenterControls, type PresenterActs } from './presenter-controls'
import { PresenterNote } from './presenter-note'
import { PresenterTimes } from './presenter-times'
import styles from './presenter-view.module.css'
import { ScenePreview } from './scene-preview'
import { STAGE_SHAPES, type StageShape } from './stage-shapes'

type Props = {
  readonly brief: string
  readonly model: PresenterModel
  /** The addresses of this scene and the next one on a projector. */
  readonly hrefs: { readonly now: string; readonly next: string | undefined }
  readonly clock: { readonly time: string; readonly zone: string }
  readonly blank: Blank | undefined
  readonly pointer: StagePoint | undefined
  readonly onPoint: ((at: StagePoint) => void) | undefined
  /** How many audience windows are in step; 'refused': the browser would not open one. */
  readonly audience: number | 'refused'
  readonly mayDim: boolean
  readonly acts: PresenterActs
}

/** A briefer's own window: what is on screen, what comes next, what to say, and the time. */
export function PresenterView(props: Props) {
  const { brief, model, hrefs, clock, blank, pointer, onPoint, audience, mayDim, acts } = props
  const [shape, setShape] = useState<StageShape>('16:9')
  return (
    <main id="board" className={styles.presenter} tabIndex={-1}>
      <header className={styles.bar}>
        <h1 className={styles.brief}>
          {brief} <span className={styles.soft}>{text.scene(model.number, model.count)}</span>
        </h1>
        <PresenterTimes model={model} clock={clock} />
      </header>
      <section className={styles.now} aria-label={text.now}>
        <h2 className={styles.label}>
          {text.now} <strong>{model.title}</strong>
        </h2>
        <ScenePreview title={model.title} href={hrefs.now} shape={shape} pointer={pointer} onPoint={onPoint}>
          {blank && <strong>{text.isBlank[blank]}</strong>}
        </ScenePreview>
      </section>
      <section className={styles.next} aria-label={text.next}>
        <h2 className={styles.label}>
          {text.next} {model.next && <strong>{model.next.title}</strong>}
        </h2>
        {model.next && hrefs.next !== undefined ? (
          <ScenePreview title={model.next.title} href={hrefs.next} shape={shape} />
        ) : (
          <p className={styles.soft}>{text.end}</p>
        )}
      </section>
      <section className={styles.room} aria-label={text.audience.open}>
        <button type="button" className={styles.open} onClick={acts.openAudience}>
          {audience === 0 || audience === 'refused' ? text.audience.open : text.audience.show}
        </button>
        <p role="status" className={audience === 'refused' ? styles.warning : styles.soft}>
          {audience === 'refused'
            ? text.audience.refused
            : audience === 0
              ? text.audience.none
              : text.audience.connected(audience)}
        </p>
        <RadioLine
          label={text.shape.label}
          values={STAGE_SHAPES}
          value={shape}
          names={text.shape.names}
          onChoose={setShape}
        />
        <p className={styles.soft}>
          {text.keys}
          {mayDim && ` · ${text.mayDim}`}
        </p>
      </section>
      <PresenterNote key={model.number} note={model.note} />
      <div className={styles.controls}>
        <PresenterControls model={model} blank={blank} acts={acts} />
      </div>
    </main>
  )
}
