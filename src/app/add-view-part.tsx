import { useCallback, useState } from 'react'
import { useLocation } from 'react-router-dom'
import type { BriefFailure, NotedScene } from '../domain/brief'
import type { BriefId } from '../domain/ids'
import { AddView, type AddTarget } from '../features/brief/add-view'
import { AddedNotice } from '../features/brief/added-notice'
import type { Board } from '../view-model/board'
import { briefHref } from '../view-model/brief-links'
import { addScene } from '../view-model/edit-brief'
import { formatDay } from '../view-model/format-day'
import { newScene } from '../view-model/new-scene'
import { sceneWords } from '../view-model/scene-words'
import { briefs as text } from '../words/en/briefs'
import { useHeldBriefs } from './held-briefs'
import { useBriefDesk } from './use-brief-desk'

type Props = { readonly board: Board; readonly isOpen: boolean; readonly onClose: () => void }

type Added = { readonly said: string; readonly brief: BriefId; readonly failure: BriefFailure | undefined }

/** Adds the view on screen to one of the reader's briefs, and says what came of it. */
export function AddViewPart({ board, isOpen, onClose }: Props) {
  const { pathname } = useLocation()
  const held = useHeldBriefs()
  const desk = useBriefDesk(board)
  const [added, setAdded] = useState<Added>()
  const forget = useCallback(() => setAdded(undefined), [])
  const { dataset } = board
  const own = desk.briefs.filter(({ origin }) => origin === 'own').map(({ brief }) => brief)

  const add = async (scene: NotedScene, target: AddTarget): Promise<void> => {
    const there = 'id' in target ? own.find(({ id }) => id === target.id) : undefined
    const title = there?.title ?? ('title' in target ? target.title : '')
    const made = there ? undefined : desk.add({ title, scenes: [scene] })
    const id = there?.id ?? made?.id
    if (id === undefined) return
    held.lastUsed.set(dataset.id, id)
    const failure = await (made ? made.kept : desk.edit(id, addScene(scene)))
    setAdded({ said: text.adding.added(scene.title, title, (there?.scenes.length ?? 0) + 1), brief: id, failure })
  }
  const scene = newScene(pathname, board)
  return (
    <>
      {isOpen && !desk.isAwaited && (
        <AddView
          scene={scene}
          words={sceneWords(scene, dataset)}
          own={own}
          preselected={held.lastUsed.get(dataset.id)}
          newTitle={text.adding.newTitleSuggested(formatDay(board.asOf))}
          onAdd={(noted, target) => void add(noted, target)}
          onClose={onClose}
        />
      )}
      {/* Always there, so that what is put into it is heard. */}
      <div role="status">
        {added && (
          <AddedNotice
            said={added.said}
            failure={added.failure}
            href={briefHref(added.brief, board.view)}
            onClose={forget}
          />
        )}
      </div>
    </>
  )
}
