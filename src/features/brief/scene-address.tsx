import { ViewLink } from '../../ui/view-link'
import type { SceneRow } from '../../view-model/select-briefs'
import { briefs as text } from '../../words/en/briefs'
import styles from './scene-address.module.css'

/** What a scene shows, in words; the view's name leads to it. */
export function SceneAddress({ row: { scene, words, href } }: { readonly row: SceneRow }) {
  return (
    <>
      <p className={styles.words}>
        <ViewLink href={href} className={styles.open} label={text.editor.openOf(scene.title)}>
          {words.view}
        </ViewLink>
        {words.parts.map((part) => (
          <span key={part} className={styles.part}>
            {part}
          </span>
        ))}
      </p>
      {words.fault !== undefined && <p className={styles.fault}>{words.fault}</p>}
    </>
  )
}
