import { common } from './common'

/** The edition in which app and data are one file. */
export const oneFile = {
  needsScript: 'This file is a board that needs JavaScript. It asks no network for anything.',
  tooOld: 'This browser cannot unpack the board. It takes a Chrome, Edge or Firefox of 2023 or newer, or Safari 16.4.',
  pageTitle: (dataset: string): string => (dataset === '' ? common.product : `${dataset} · ${common.product}`),
} as const
