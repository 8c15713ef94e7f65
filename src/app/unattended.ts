// What goes on by itself where nobody is there to press a button.
import { queryHere } from '../edition/here'

const FIRST_RETRY_SECONDS = 5
const MOST_RETRY_SECONDS = 60

/** Whether the page stands on a wall. Asked where even the address's owner may have stopped. */
export function isUnattended(): boolean {
  return document.documentElement.dataset['mode'] === 'kiosk' || /[?&]mode=kiosk(&|$)/.test(queryHere())
}

/** The wait before the next attempt, after so many: doubled each time, and a minute at most. */
export function retrySeconds(attempts: number): number {
  return Math.min(MOST_RETRY_SECONDS, FIRST_RETRY_SECONDS * 2 ** Math.min(attempts, 10))
}
