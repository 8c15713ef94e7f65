/** In rem: the column of the speakers, and one of the addressees. */
const SPEAKERS = 9
const ADDRESSEE = 5.75

const FEWEST = 5
const MOST = 16

/** How many addressees fit beside the speakers; `width` and `rem` in CSS pixels. On a phone a few more, by a swipe. */
export function addresseesIn(width: number, rem: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.floor((width / rem - SPEAKERS) / ADDRESSEE)))
}
