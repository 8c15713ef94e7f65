import { counted } from './numbers'

/** App and data saved as one file. */
export const saveBoard = {
  fileName: (id: string, revision: string): string => `${id}-${revision}.html`.replaceAll(/[^\w.-]+/g, '-'),
  save: 'Save this board as one file',
  choice: 'One HTML file',
  choiceHint: 'App and data together; opens on this view, from a disk, without a network',
  saved: (name: string, size: string, notes: number): string =>
    `Saved as ${name}, ${size}.${notes === 0 ? '' : ` ${notes === 1 ? '1 note' : `${counted(notes)} notes`} of its briefs left out.`}`,
  savedWithout: (logs: number): string =>
    logs === 1 ? '1 log could not be packed.' : `${counted(logs)} logs could not be packed.`,
  notFetched: 'What saves the board did not come: its host is away.',
  refusals: {
    noTemplate: 'This host has not the file that the board would be put in. It is made by npm run build.',
    noBytes: 'The dataset could not be read again. Its host or its file may be away.',
    changed: 'The host has another edition of the dataset by now. Load the page anew, and save that.',
    tooLarge: (size: string, limit: string): string =>
      `The data would take ${size}; at most ${limit} make a file that browsers open well.`,
    marked: (count: number, level: string): string =>
      `${count === 1 ? '1 entry bears a mark' : `${counted(count)} entries bear marks`} above ${level}, the dataset’s own. npm run build:single -- DATASET --tlp LEVEL names another level.`,
    refused: 'The file is no dataset any more.',
  },
} as const
