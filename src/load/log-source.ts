import type { LogTask } from './log-messages'

/** What the reader of a log is given of it; undefined where it cannot be reached. */
export function logSource(address: string): LogTask['source'] {
  return address
}
