import type { ReactNode } from 'react'
import type { TlpMark } from '../../domain/vocabulary'
import type { HandoutScene as Scene } from '../../view-model/select-handout'
import { handout as text } from '../../words/en/handout'
import styles from './handout.module.css'
import { SceneSources } from './scene-sources'
import { SceneTable } from './scene-table'
import { Sheet } from './sheet'

type Props = {
  readonly scene: Scene
  readonly count: number
  /** The dataset and the brief, at the head of the page. */
  readonly head: string
  readonly mark: TlpMark | undefined
  readonly figure: ReactNode
}

/** One scene on its page: what it shows, the same in words, and what that rests on. */
export function HandoutScene({ scene, count, head, mark, figure }: Props) {
  const { number, title, notices, page } = scene
  const foot = (
    <>
      <p>
        <strong>{scene.foot.asOf}</strong> · {scene.foot.scope}
      </p>
      <p>{scene.foot.sources}</p>
    </>
  )
  return (
    <Sheet name={title} head={head} foot={foot} mark={mark}>
      <p className={styles.number}>{text.scene(number, count)}</p>
      <h2 className={styles.title}>{title}</h2>
      {page?.finding !== undefined && <p className={styles.finding}>{page.finding}</p>}
      {notices.map((notice) => (
        <p key={notice} className={styles.notice}>
          {notice}
        </p>
      ))}
      {figure && <div className={styles.figure}>{figure}</div>}
      {page?.table && (
        <>
          <SceneTable table={page.table} rows={page.rows} moreRows={page.moreRows} caption={title} />
          <SceneSources sources={page.sources} more={page.moreSources} />
        </>
      )}
    </Sheet>
  )
}
