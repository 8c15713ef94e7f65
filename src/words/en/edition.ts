/** Which edition of the data is on the board, and whether it is the one that somebody meant. */
export const edition = {
  excerpt: (day: string): string => `An excerpt of a dataset, as of ${day}.`,
  excerptOf: 'What it was taken from',
  moved: 'The data have moved on since this link was made.',
  now: (revision: string): string =>
    `This is revision ${revision} as it is now; what is shown may differ from what was meant.`,
  pinAnew: 'Pin the link to these data',
  notVerified:
    'This link is pinned to one edition of the data. This browser cannot check it: the file could not be read once more.',
} as const
