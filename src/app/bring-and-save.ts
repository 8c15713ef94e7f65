import type { Loaded } from '../load/loaded'
import type { Board } from '../view-model/board'
import { saveBoard as text } from '../words/en/save-board'

/** Fetches what saves a board as one file, and has it saved; resolves with what came of it, in words. */
export async function bringAndSave(board: Board, loaded: Loaded): Promise<string> {
  const part = await import('./save-board').catch(() => undefined)
  return part ? part.saveBoard(board, loaded) : text.notFetched
}
