import type { Dataset } from '../domain/dataset'
import type { VisitMemory } from '../load/visit-memory'
import type { Board } from '../view-model/board'
import { visitOf, withVisit } from '../view-model/visit'

/** Notes what is on the board as seen. Where nothing can be kept nothing is: the view Changes says so. */
export async function rememberVisit(
  memory: VisitMemory,
  board: Board,
  file: Dataset,
  times: { readonly startedAt: number; readonly now: number },
): Promise<void> {
  const visits = await memory.read(file.id)
  if (!visits.ok) return
  await memory.write(file.id, withVisit(visits.value, visitOf(board, file, times.startedAt, times.now)))
}
