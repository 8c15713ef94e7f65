// A worker takes some fifty milliseconds to start. It is started as soon as the text of a dataset mentions logs, while
// the page is still busy with everything else; whoever reads them finds it waiting.
import { newWorker } from './new-worker'

let waiting: Worker | undefined

/** In a longer text the word is sought longer than it saves; a dataset that has logs is mostly short. */
const MOST_TEXT = 500_000

/** Starts a worker for logs where the text of a dataset seems to have any, and the browser grants one. */
export function warmReader(text: string): void {
  if (waiting || typeof Worker === 'undefined' || text.length > MOST_TEXT || !text.includes('"logs"')) return
  try {
    waiting = newWorker()
    void import('./log-store')
  } catch {
    // Whoever needs it will be refused too, and knows what to do then.
  }
}

/** The worker that waits, else a new one; throws where the browser grants none. */
export function takeWorker(): Worker {
  const worker = waiting ?? newWorker()
  waiting = undefined
  return worker
}
