import { common } from './common'

/** What the page of the one-file edition says by itself, before the app is there. */
export const oneFilePage = {
  needsScript: 'This file is a board that needs JavaScript. It asks no network for anything.',
  notUnpacked:
    'The board could not be unpacked: the file is damaged, or the browser older than 2023 (it takes Chrome or Edge 103, Firefox 113, Safari 16.4).',
  altered: 'The program in this file is not the one that it was made with, so the browser does not run it.',
  pageTitle: (dataset: string): string => (dataset === '' ? common.product : `${dataset} · ${common.product}`),
} as const
