// The last good answers of hosts that a browser keeps, so that the next visit has a board though the host is away.

import type { Day } from '../base/day'

export type CopyKind = 'catalogue' | 'dataset'

/** What is known of a copy without opening it. */
export type CopyNote = {
  /** Where it came from; whole, with its host. */
  readonly address: string
  readonly kind: CopyKind
  readonly title: string
  readonly revision: string | undefined
  /** The day on which the record was closed, as the dataset has it. */
  readonly asOf: Day | undefined
  readonly marking: string | undefined
  readonly bytes: number
  readonly etag: string | undefined
  /** When the host last said that this is what it has, 304 included; milliseconds since 1970 (UTC). */
  readonly answeredAt: number
}

/** Some three of the largest datasets that are opened at all. */
const MOST_BYTES_IN_ALL = 200_000_000

/** Whether a copy of that size is kept at all. */
export function isWorthKeeping({ bytes }: Pick<CopyNote, 'bytes'>): boolean {
  return bytes > 0 && bytes <= MOST_BYTES_IN_ALL
}

/**
 * Copies that must go before one comes that takes so many bytes: those that were answered longest ago, until all fit. The
 * copy that it replaces goes anyway.
 */
export function copiesToDrop(
  copies: readonly CopyNote[],
  { address, bytes }: Pick<CopyNote, 'address' | 'bytes'>,
  most = MOST_BYTES_IN_ALL,
): readonly CopyNote[] {
  const others = inOrderOfDropping(copies, address)
  let room = most - bytes - others.reduce((sum, copy) => sum + copy.bytes, 0)
  return others.filter((copy) => {
    const mustGo = room < 0
    if (mustGo) room += copy.bytes
    return mustGo
  })
}

/** Where a browser has no more room, whatever was reckoned: the one to let go of before trying again. */
export function nextToDrop(copies: readonly CopyNote[], address: string): CopyNote | undefined {
  return inOrderOfDropping(copies, address)[0]
}

/** The oldest answer first; a catalogue is small, and without it no board opens by itself. */
function inOrderOfDropping(copies: readonly CopyNote[], address: string): readonly CopyNote[] {
  return copies
    .filter((copy) => copy.address !== address && copy.kind !== 'catalogue')
    .toSorted((a, b) => a.answeredAt - b.answeredAt)
}
