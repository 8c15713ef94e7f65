import { common } from './common'
import { counted } from './numbers'

export const kiosk = {
  label: 'State of this display',
  freshness: { fresh: 'Fresh', ageing: 'Ageing', stale: 'Stale', 'cut-off': 'Cut off' },
  asked: (age: string): string => `last answer ${age} ago`,
  /** The clock ran ahead of the one that counts the age, and the host has not answered since. */
  doubted: (age: string): string => `or ${age}: the clock of this display has moved`,
  closed: (day: string): string => `record closed ${day}`,
  /** Across the room, when the host has been silent for long. */
  alarm: (age: string): string => `No good answer for ${age}`,
  alarmDay: (day: string): string => `Board of ${day}`,
  /** An age in the largest unit that still says something: `12 s`, `4 min`, `3 h`, `2 d`. */
  age: (seconds: number): string => {
    if (seconds < 60) return `${seconds} s`
    if (seconds < 3600) return `${Math.floor(seconds / 60)} min`
    if (seconds < 172_800) return `${Math.floor(seconds / 3600)} h`
    return `${Math.floor(seconds / 86_400)} d`
  },
  /** What a screen has no room for: items of a list, and whole parts by their names. */
  leftOut: (count: number, names: readonly string[]): string =>
    [count > 0 && common.more(count), names.length > 0 && `not shown: ${names.join(', ')}`].filter(Boolean).join(' · '),
  paused: (seconds: number): string => `Paused · goes on in ${seconds} s`,
  noBrief: (id: string): string => `There is no brief «${id}» here; this view stands still.`,
  /** Where app and data are one file, which is always as it was. */
  packed: 'As packed',
  noHost: 'this file asks no host: nothing newer can come',
  brokenScene: (title: string): string => `The scene «${title}» does not lead to a view of this board.`,
  brokenAddress: (address: string): string => `Its address is ${address}`,
  goesOn: 'The next scene follows by itself.',
  missing: (title: string): string => `The data of the scene «${title}» has not come.`,
  /** An edition that was read, and is not good enough to be shown. */
  notShown: (revision: string, setAside: number, records: number): string =>
    setAside === 0
      ? `rev ${revision} not shown: it holds no records`
      : `rev ${revision} not shown: ${counted(setAside)} of ${counted(setAside + records)} records are faulty`,
  phone: 'This view on a phone',
  dark: {
    label: 'Outside its hours',
    until: (time: string): string => `The board is shown again from ${time}.`,
    zone: (zone: string): string => `time here, ${zone}`,
  },
  start: {
    asks: (seconds: number): string => `Asked again every ${seconds} s, by itself.`,
    since: (age: string): string => `without a board for ${age}`,
  },
} as const
