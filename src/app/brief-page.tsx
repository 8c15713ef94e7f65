import type { Loaded } from '../load/loaded'
import { EmptyState } from '../ui/empty-state'
import { ViewLink } from '../ui/view-link'
import type { Board } from '../view-model/board'
import { briefsHref } from '../view-model/brief-links'
import { briefs as text } from '../words/en/briefs'
import { BriefListPage } from './brief-list-page'
import { BriefEditorPage } from './brief-editor-page'
import { useBriefDesk } from './use-brief-desk'

type Props = { readonly board: Board; readonly loaded: Loaded; readonly id?: string }

/** Gives the view Brief what only the browser and the loader know. */
export function BriefPage({ board, loaded, id }: Props) {
  const desk = useBriefDesk(board)
  const page = { board, loaded, desk }
  if (id === undefined) return <BriefListPage {...page} />
  const listed = desk.briefs.find(({ brief }) => brief.id === id)
  if (listed) return <BriefEditorPage key={id} {...page} listed={listed} />
  if (desk.isAwaited) return <p role="status">{text.loading}</p>
  return (
    <EmptyState
      action={
        <>
          <p>{text.noSuchHint}</p>
          <ViewLink href={briefsHref(board.view)}>{text.all}</ViewLink>
        </>
      }
    >
      {text.noSuch(id)}
    </EmptyState>
  )
}
