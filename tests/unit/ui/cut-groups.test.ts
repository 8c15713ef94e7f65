import { expect, test } from 'vitest'
import { cutGroups, type LeftOut } from '../../../src/ui/cut-groups'

const box = (left: number, right: number, top: number, count = 1): LeftOut => ({ left, right, top, count })

test('what was left out of one column is counted once, at the first of it', () => {
  expect(cutGroups([box(0, 400, 900), box(0, 400, 950), box(10, 390, 1000, 5)])).toEqual([
    { first: 0, count: 7, names: [] },
  ])
})

test('columns side by side are counted apart', () => {
  expect(cutGroups([box(0, 400, 900), box(410, 800, 700, 2), box(0, 400, 950)])).toEqual([
    { first: 0, count: 2, names: [] },
    { first: 1, count: 2, names: [] },
  ])
})

test('where the highest comes later in the page, the count stands there', () => {
  expect(cutGroups([box(0, 400, 950), box(0, 300, 900)])).toEqual([{ first: 1, count: 2, names: [] }])
})

test('parts that have a name are named, in order', () => {
  const part = (top: number, name: string): LeftOut => ({ ...box(0, 400, top, 0), name })
  expect(cutGroups([box(0, 400, 900), part(950, 'Neighbours'), part(990, 'Others')])).toEqual([
    { first: 0, count: 1, names: ['Neighbours', 'Others'] },
  ])
})

test('nothing left out, nothing said', () => {
  expect(cutGroups([])).toEqual([])
})
