import { counted } from './numbers'

/** Everything by which a view leaves the app. */
export const share = {
  title: 'Share this view',
  link: 'Link to this view',
  linkHint: 'Opens this view as of this day, with these filters.',
  ownFile: 'The file is on this computer: only this browser can follow the link. Send the JSON file instead.',
  copyLink: 'Copy link',
  qr: 'The link as a QR code',
  pin: 'Pin to this edition of the data',
  pinned: (start: string): string =>
    `The link carries the file’s SHA-256 (${start}…) and says so if the data have moved on.`,
  pinPending: 'The file’s SHA-256 is being made.',
  pinUnavailable: 'Not here: the browser makes a SHA-256 only for pages of a secure origin (https or this computer).',
  verified: 'This link was pinned to exactly these data.',
  moved: 'This link was pinned to other data than these.',
  addToBrief: 'Add this view to a brief',
  addToBriefHint: 'As a scene, with a title and a note of your own. Key: b',
  files: 'Save as a file',
  csv: 'CSV table',
  csvHint: (rows: number): string => (rows === 1 ? '1 row, as listed here' : `${counted(rows)} rows, as listed here`),
  csvWhole: (rows: number): string => `${counted(rows)} rows: all that the filters let through`,
  noTable: 'This view has no table.',
  json: 'JSON dataset',
  jsonHint: (records: number): string =>
    `${records === 1 ? '1 record' : `${counted(records)} records`} and what they rest on; opens here again`,
  png: 'PNG picture',
  svg: 'SVG picture',
  pngHint: 'The chart with this receipt under it',
  svgHint: 'The chart as vectors, with the receipt',
  noPicture: 'This view has no chart.',
  print: 'Print',
  printHint: 'Or save as PDF; the receipt stands on every page',
  cut: (listed: number, total: number): string =>
    `The list is long: the first ${counted(listed)} of ${counted(total)} rows are taken.`,
  awaited: (rows: number): string => `The words of ${counted(rows)} rows are still being read.`,
  receipt: 'Every output carries this receipt',
  copyReceipt: 'Copy receipt',
  copied: { link: 'Link copied.', receipt: 'Receipt copied.' },
  copyByHand: 'This browser does not let the page copy. Mark the text and copy it with the keyboard.',
  saved: (name: string): string => `Saved as ${name}.`,
  pictureFailed: 'The browser could not draw the picture.',
} as const
