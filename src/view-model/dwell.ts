// How long a wall shows a scene: as long as somebody who comes by needs to find the place and to read what is there.

/** Words that are read in a second, standing, of a text that is new: 180 a minute. */
const WORDS_A_SECOND = 3

/** To look up, and to see what the screen is about. */
const FINDING_SECONDS = 6

export const LEAST_DWELL = 12
export const MOST_DWELL = 90

/** Seconds on screen for so many words; `seconds` is the briefer's own choice for the scene, and stands as it is. */
export function dwellSeconds(wordCount: number, seconds?: number): number {
  if (seconds !== undefined) return seconds
  const needed = FINDING_SECONDS + Math.ceil(Math.max(0, wordCount) / WORDS_A_SECOND)
  return Math.min(MOST_DWELL, Math.max(LEAST_DWELL, needed))
}

/** A number with its separators is one word, as is one with a hyphen or an apostrophe. */
const WORD = /[\p{L}\p{N}]+(?:[.,’'‑-][\p{L}\p{N}]+)*/gu

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
