import { useMemo } from 'react'
import { BriefEditor } from '../features/brief/brief-editor'
import { writeBriefFile } from '../ingest/brief-file'
import { writeDataset } from '../ingest/write-dataset'
import type { Loaded } from '../load/loaded'
import { followAddress } from '../ui/follow-address'
import { saveFile } from '../ui/save-file'
import type { Board } from '../view-model/board'
import { boardMark } from '../view-model/board-mark'
import { briefHref, briefsHref } from '../view-model/brief-links'
import type { ListedBrief } from '../view-model/briefs'
import { withBrief } from '../view-model/brief-in-dataset'
import { briefFileName, datasetFileName } from '../view-model/file-name'
import { newBriefId, withNotes } from '../view-model/edit-brief'
import { plainScene } from '../view-model/new-scene'
import { offeredFigures, selectBrief } from '../view-model/select-briefs'
import { briefs as text } from '../words/en/briefs'
import { VIEWS } from './header'
import type { BriefDesk } from './use-brief-desk'
import { useNotes } from './use-notes'

type Props = {
  readonly board: Board
  readonly loaded: Loaded
  readonly desk: BriefDesk
  readonly listed: ListedBrief
}

export function BriefEditorPage({ board, loaded, desk, listed }: Props) {
  const { brief, origin } = listed
  const { id } = brief
  const notes = useNotes(board, id)
  const model = useMemo(() => selectBrief(listed, notes ?? [], board), [listed, notes, board])
  if (!notes) return <p role="status">{text.loading}</p>
  const noted = withNotes(brief, notes)
  const save = (name: string, content: string): string => {
    saveFile(name, new Blob([content], { type: 'application/json' }))
    return name
  }
  return (
    <BriefEditor
      model={model}
      unkept={desk.unkept.get(id)}
      onEdit={origin === 'own' ? (edit) => void desk.edit(id, edit) : undefined}
      onMakeMine={() => {
        const mine = desk.add({ title: text.copyTitle(brief.title), scenes: noted.scenes })
        followAddress(briefHref(mine.id, board.view))
      }}
      onSettle={(by) => desk.settle(id, by)}
      saving={{
        onSaveBrief: (hasNotes) =>
          save(briefFileName(board, brief), writeBriefFile(board.dataset.id, noted, hasNotes, boardMark(board))),
        onSaveDataset: (hasNotes) => {
          // The app's own brief follows the day; in a file it stands still, as any other.
          const still = origin === 'standing' ? { ...noted, id: newBriefId(brief.title, desk.taken()) } : noted
          return save(datasetFileName(board, still), writeDataset(withBrief(loaded.dataset, still, hasNotes)))
        },
      }}
      offered={{ views: VIEWS.filter(({ path }) => path !== '/brief'), figures: offeredFigures(board.dataset) }}
      sceneAt={(path) => plainScene(path, board)}
      hasWindows={loaded.origin !== 'file'}
      listHref={briefsHref(board.view)}
    />
  )
}
