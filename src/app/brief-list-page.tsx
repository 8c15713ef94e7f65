import { useState } from 'react'
import type { NotedBrief } from '../domain/brief'
import type { BriefId } from '../domain/ids'
import { BriefList } from '../features/brief/brief-list'
import { readBriefFile } from '../ingest/brief-file'
import type { Loaded } from '../load/loaded'
import { followAddress } from '../ui/follow-address'
import type { Board } from '../view-model/board'
import { briefHref } from '../view-model/brief-links'
import { openedBrief } from '../view-model/opened-brief'
import { selectBriefRows } from '../view-model/select-briefs'
import { briefFault, briefFiles } from '../words/en/brief-files'
import { briefs as text } from '../words/en/briefs'
import type { BriefDesk } from './use-brief-desk'

type Props = { readonly board: Board; readonly loaded: Loaded; readonly desk: BriefDesk }

export function BriefListPage({ board, loaded, desk }: Props) {
  const [removed, setRemoved] = useState<NotedBrief>()
  const [said, setSaid] = useState<readonly string[]>([])
  const open = (id: BriefId): void => followAddress(briefHref(id, board.view))
  const openFile = async (file: File): Promise<void> => {
    setRemoved(undefined)
    const content = await file.text().catch(() => undefined)
    const read = content === undefined ? undefined : readBriefFile(content)
    if (!read?.ok) {
      const fault = briefFault(read?.error ?? { code: 'unreadable' })
      return setSaid([briefFiles.refused(file.name, fault)])
    }
    const { brief, remarks } = openedBrief(read.value, board.dataset, desk.taken())
    desk.putBack(brief)
    setSaid([briefFiles.opened(brief.title), ...remarks])
  }
  return (
    <BriefList
      rows={selectBriefRows(desk.briefs, board)}
      isAwaited={desk.isAwaited}
      failure={desk.failure}
      hasWindows={loaded.origin !== 'file'}
      onCreate={(title) => open(desk.add({ title, scenes: [] }).id)}
      onDuplicate={async (listed) => {
        const { title, scenes } = await desk.take(listed)
        desk.add({ title: text.copyTitle(title), scenes })
      }}
      onRemove={async (listed) => {
        const brief = await desk.take(listed)
        desk.remove(brief.id)
        setSaid([])
        setRemoved(brief)
      }}
      removed={
        removed && {
          title: removed.title,
          onUndo: () => {
            desk.putBack(removed)
            setRemoved(undefined)
          },
        }
      }
      onFile={(file) => void openFile(file)}
      said={said}
    />
  )
}
