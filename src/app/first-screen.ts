import type { QueryClient } from '@tanstack/react-query'
import { primeDataset } from '../load/dataset-query'
import { earlyAnswers } from '../load/early-answers'
import { bringViewAt } from './views'

const PATIENCE_MS = 100

/**
 * Resolves when there is something to draw. Mostly the record has come by now, and a frame that says so much as
 * 'loading' would only be laid out to be replaced.
 */
export async function firstScreen(client: QueryClient): Promise<void> {
  void bringViewAt(`/${location.pathname.slice(import.meta.env.BASE_URL.length)}`)
  await earlyAnswers(PATIENCE_MS)
  await primeDataset(client)
}
