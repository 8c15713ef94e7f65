import type { Blank } from '../../view-model/shared-stage'
import type { PresenterModel } from '../../view-model/select-presenter'
import { presenter as text } from '../../words/en/presenter'
import styles from './presenter-controls.module.css'

export type PresenterActs = {
  readonly go: (scene: number) => void
  readonly blank: (to: Blank | undefined) => void
  readonly start: () => void
  readonly pause: () => void
  readonly reset: () => void
  readonly openAudience: () => void
}

type Props = { readonly model: PresenterModel; readonly blank: Blank | undefined; readonly acts: PresenterActs }

/** What a briefer presses who has no clicker. */
export function PresenterControls({ model, blank, acts }: Props) {
  const { number, next, scenes, isRunning, hasBegun } = model
  return (
    <div className={styles.controls}>
      <div role="group" aria-label={text.steps} className={styles.group}>
        <button type="button" disabled={number === 1} onClick={() => acts.go(number - 1)}>
          {text.previous}
        </button>
        <button type="button" className={styles.next} disabled={!next} onClick={() => acts.go(number + 1)}>
          {text.toNext}
        </button>
        <label className={styles.jump}>
          <span className="visually-hidden">{text.jump}</span>
          <select value={number} onChange={(event) => acts.go(Number(event.target.value))}>
            {scenes.map((scene) => (
              <option key={scene.number} value={scene.number}>
                {text.jumpTo(scene.number, scene.title)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          aria-pressed={blank !== undefined}
          onClick={() => acts.blank(blank === undefined ? 'black' : undefined)}
        >
          {blank === undefined ? text.blank.black : text.blank.lift}
        </button>
      </div>
      <div role="group" aria-label={text.timerGroup} className={styles.group}>
        <button type="button" onClick={isRunning ? acts.pause : acts.start}>
          {isRunning ? text.timer.pause : hasBegun ? text.timer.resume : text.timer.start}
        </button>
        <button type="button" disabled={!hasBegun} onClick={acts.reset}>
          {text.timer.reset}
        </button>
      </div>
    </div>
  )
}
