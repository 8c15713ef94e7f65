import { counted } from './numbers'

/** What the app keeps in the browser. */
export const offline = {
  title: 'What is stored',
  promise:
    'All of it is in this browser, on this computer. Nothing is sent anywhere. It lets the app open without a network, and remembers your last visit and your briefs.',
  ago: (age: string): string => `${age} ago`,
  looking: 'Looking…',
  nothing: 'Nothing is stored.',
  forget: 'Forget',
  forgetIt: (what: string): string => `Forget ${what}`,
  forgotten: (what: string): string => `Forgotten: ${what}.`,
  failed: 'The browser did not let it be forgotten. Its own settings for this site can clear it.',
  app: {
    title: 'The app itself',
    version: (id: string): string => `Version ${id}`,
    isOwn: 'in use on this page',
    size: (files: number, size: string): string => `${files === 1 ? '1 file' : `${counted(files)} files`}, ${size}`,
    none: 'Not stored: this page needs its host each time.',
    noWorker:
      'Not stored: browsers store an app only for pages of a secure origin (https or this computer), and some private windows not at all.',
    what: 'the stored app',
  },
  copies: {
    title: 'Copies of datasets',
    none: 'No copy is stored. One is made of each dataset that was read well, when nobody waits.',
    catalogue: 'The list of datasets',
    closed: (day: string): string => `record closed ${day}`,
    revision: (revision: string): string => `rev ${revision}`,
    answered: (when: string): string => `host last answered ${when}`,
    marking: (mark: string): string => `marked ${mark}`,
    dropped: (titles: string): string => `There was no more room: the oldest copies were let go (${titles}).`,
    full: 'There was no room for the last copy. Forget something here, or free space on the disk.',
  },
  visits: {
    title: 'Your visits',
    none: 'No visit is stored.',
    seen: (when: string): string => `last seen ${when}`,
    what: (dataset: string): string => `the visits to ${dataset}`,
    why: 'From them the view Changes says what came since you were last here.',
  },
  briefs: {
    title: 'Your briefs',
    none: 'No brief is stored.',
    count: (count: number): string =>
      `${count === 1 ? '1 brief' : `${counted(count)} briefs`} with notes. A brief that was not saved to a file is lost when it is forgotten.`,
    what: 'all briefs and notes',
  },
  space: {
    title: 'Room',
    used: (used: string, quota: string): string => `${used} of the ${quota} that the browser would give this site.`,
    unknown: 'The browser does not say how much room there is.',
    persisted: 'The browser has promised not to clear it by itself.',
    notPersisted: 'The browser may clear it when the disk is full.',
    persist: 'Ask the browser to keep it',
    refused: 'The browser did not promise it.',
  },
  noStorage: {
    'no-storage': 'This browser has no place to store it.',
    refused: 'This browser does not let the page store anything: a private window, or its settings.',
    full: 'The browser says that there is no more room.',
  },
  all: {
    action: 'Forget everything',
    sure: 'Forget the app, all copies, visits, briefs and notes? Briefs that were not saved to a file are lost.',
    yes: 'Yes, forget everything',
    no: 'Keep it',
    done: 'Everything is forgotten. The next visit starts as the first one.',
  },
} as const
