// A file of its own in the build (vite.config.ts), there before the app is: the record and the view come beside the
// app, not after it.
import { askEarly } from '../load/early-answers'

// Put in by the build (vite.config.ts): the first dataset of the catalogue that it packs.
const likely: string | undefined = import.meta.env.FIRST_DATASET
askEarly(location.search, likely)

// The two views that most boards open with, and both draw much; what does not come is asked for again by the app.
const path = location.pathname.slice(import.meta.env.BASE_URL.length)
const view =
  path === ''
    ? import('../features/timeline/timeline-strip')
    : path === 'timeline'
      ? import('../features/timeline/timeline-view')
      : undefined
void view?.catch(() => undefined)
