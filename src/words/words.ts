// The one message catalogue. A second language is a second object of this shape; nothing else in the
// tree holds words that a reader sees.
import { common } from './en/common'
import { vocabulary } from './en/vocabulary'

export const words = { ...common, vocabulary }

/** BCP 47 tag of the words above; dates and numbers are formatted to match. */
export const LOCALE = 'en'
