// A file of its own in the build (vite.config.ts), there before the app is: the record and the view come beside the
// app, not after it.
import { arriveHere, pathHere, queryHere } from '../edition/here'
import { askEarly } from '../load/early-answers'

// Put in by the build (vite.config.ts): the first dataset of the catalogue that it packs.
const likely: string | undefined = import.meta.env.FIRST_DATASET
arriveHere()
askEarly(queryHere(), likely)

// The view that most links lead to, and it draws much; what does not come is asked for again by the app.
if (pathHere() === '/timeline') {
  void import('../features/timeline/timeline-view').catch(() => undefined)
}
