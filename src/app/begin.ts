// A file of its own in the build (vite.config.ts), there before the app is: the record comes beside the app, not
// after it.
import { askEarly } from '../load/early-answers'

askEarly(location.search)
