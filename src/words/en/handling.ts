import { counted } from './numbers'

/** Of the marks that say who may read a thing (TLP 2.0); the marks themselves are never translated. */
export const handling = {
  band: 'Handling mark',
  withheld: (count: number, level: string): string =>
    `${count === 1 ? '1 record' : `${counted(count)} records`} withheld, above ${level}`,
  rowsWithheld: (count: number, level: string): string =>
    `${count === 1 ? '1 row' : `${counted(count)} rows`} withheld, above ${level}`,
} as const
