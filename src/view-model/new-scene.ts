// The view on screen as a scene: its address without the frame that it stands in, and a title to begin with.
import type { Scene } from '../domain/brief'
import { addressOf } from './address'
import type { Board } from './board'
import { formatDay, formatSpan } from './format-day'
import { focusName } from './scene-words'
import { scenes as text } from '../words/en/scenes'
import { sceneOf } from './transitions'
import { DEFAULT_VIEW } from './view-state'
import { viewTitle } from './view-title'

/** A brief belongs to its dataset, so its scenes do not name it again; another that stands beside it they do. */
export function newScene(path: string, board: Board): Scene {
  return {
    title: suggestedTitle(path, board),
    view: addressOf(path, { ...sceneOf(board.view), data: undefined, rev: undefined }),
  }
}

/** A view as it is for the board's day, nothing narrowed and nothing open. */
export function plainScene(path: string, board: Board): Scene {
  return newScene(path, { ...board, view: { ...DEFAULT_VIEW, asOf: board.view.asOf } })
}

/** What stands open on the view, else the thing that it is about, else its name with the days that it shows. */
function suggestedTitle(path: string, { dataset, view, asOf }: Board): string {
  const { focus, thread, from, to } = view
  if (focus) return focusName(focus, dataset)
  if (thread !== undefined) return focusName({ type: 'statement', id: thread }, dataset)
  const title = viewTitle(path, dataset)
  if (from !== undefined && to !== undefined) return text.titled(title, formatSpan(from, to))
  const thing = title.split(': ').slice(1).join(': ')
  return thing === '' ? text.titled(title, formatDay(asOf)) : thing
}
