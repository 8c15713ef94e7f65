import type { QueryClient } from '@tanstack/react-query'
import { pathHere, queryHere } from '../edition/here'
import { breathe } from '../load/breathe'
import { primeDataset } from '../load/dataset-query'
import { earlyAnswers } from '../load/early-answers'
import { parseView } from '../view-model/url'
import { bringFrameAt } from './board-shell'
import { bringViewAt } from './views'

const PATIENCE_MS = 100

/**
 * Resolves when there is something to draw, or after a moment. Mostly the record and its view have come by now; a frame
 * that says so much as 'loading' would only be laid out to be replaced, and not before React's own pause of 300 ms.
 */
export async function firstScreen(client: QueryClient): Promise<void> {
  const faces = facesOfFirstText()
  const view = Promise.all([bringViewAt(pathHere()), bringFrameAt(pathHere(), queryHere())])
  await earlyAnswers(PATIENCE_MS)
  // The app has only just been evaluated; reading the record is a task of its own.
  await breathe()
  const { tlp, mode } = parseView(new URLSearchParams(queryHere())).view
  await primeDataset(client, { level: tlp, isWall: mode === 'kiosk' })
  await Promise.race([Promise.all([view, faces]), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
}

/** A face that comes after the first frame has everything that measures text laid out once more. */
async function facesOfFirstText(): Promise<void> {
  const style = getComputedStyle(document.documentElement)
  const families = ['--sans', '--serif'].map((token) => style.getPropertyValue(token).split(',')[0] ?? '')
  await Promise.all(families.map((family) => document.fonts.load(`1rem ${family}`))).catch(() => undefined)
}
