/** One view in somebody else's page, and how it gets there. */
export const embed = {
  source: 'Source of this view',
  asOf: (day: string): string => `as of ${day}`,
  only: (filters: readonly string[]): string => `only ${filters.join('; ')}`,
  open: 'Open in full',
  newTab: 'Links open in a new tab.',

  title: 'Embed in a page',
  hint: 'One view in an article or a wiki: it names its source, keeps to its place and leads here.',
  ownFile: 'The file is on this computer: a page elsewhere cannot show it. Put it on a web host first.',
  noHost: 'This edition was opened from a file and has no web address that a page could embed.',
  width: 'Width',
  widths: { full: 'Its column', '480': '480 px', '720': '720 px', '960': '960 px' },
  height: 'Height',
  heights: { content: 'Its content', '400': '400 px', '600': '600 px', '800': '800 px' },
  day: 'Day',
  days: (day: string) => ({ this: `Stays ${day}`, record: 'Follows the record' }),
  preview: 'How it will look',
  snippet: 'HTML for the page',
  copy: 'Copy HTML',
  copied: 'HTML copied.',
  allow: (origin: string): string =>
    `A page with a content policy must allow frame-src ${origin}. The script sets the height and may stand in a file of the page’s own; without it the frame stays as tall as it is written, and scrolls.`,
  frameTitle: (view: string, dataset: string): string => `${view} · ${dataset}`,
} as const
