// A picture that leaves the app stands on a sheet that says what it is and who may read it.
import { describe, expect, test } from 'vitest'
import { layoutSheet, type Sheet } from '../../../src/features/share/sheet-layout'
import { TLP_MARKS, type TlpMark } from '../../../src/domain/vocabulary'

const PICTURE = { width: 600, height: 300, title: 'Troops', caption: 'As of Fri 28 Jan 2022' }
const RECEIPT = [
  { label: 'Dataset', value: 'The standoff' },
  { label: 'SHA-256', value: 'f'.repeat(64) },
]
/** Twelve points, the least size that FIRST asks for. */
const TWELVE_POINTS = 16

const measure = (text: string, size: number): number => text.length * size * 0.6
const sheetOf = (mark?: TlpMark): Sheet => layoutSheet(PICTURE, RECEIPT, measure, mark)

describe('the sheet of a picture', () => {
  test.each(TLP_MARKS)('bears %s at its head and at its foot, in letters that are large enough', (mark) => {
    const sheet = sheetOf(mark)
    expect(sheet.marks.map(({ text }) => text.text)).toEqual([mark, mark])
    for (const { text } of sheet.marks) expect(text.size).toBeGreaterThanOrEqual(TWELVE_POINTS)
    const [head, foot] = sheet.marks
    const title = sheet.lines.find(({ text }) => text === PICTURE.title)
    const last = sheet.lines.at(-1)
    if (!head || !foot || !title || !last) throw new Error('No such line')
    expect(head.ground.y + head.ground.height).toBeLessThanOrEqual(title.y - title.size)
    expect(foot.ground.y).toBeGreaterThanOrEqual(last.y)
  })

  test.each(TLP_MARKS)('has all of %s on its ground, and the ground on the sheet', (mark) => {
    const sheet = sheetOf(mark)
    for (const { ground, text } of sheet.marks) {
      expect(text.x).toBeGreaterThan(ground.x)
      expect(text.x + measure(mark, text.size)).toBeLessThan(ground.x + ground.width)
      expect(text.y - text.size * 0.75).toBeGreaterThan(ground.y)
      expect(text.y).toBeLessThan(ground.y + ground.height)
      expect(ground.x).toBeGreaterThanOrEqual(0)
      expect(ground.x + ground.width).toBeLessThanOrEqual(sheet.width)
      expect(ground.y + ground.height).toBeLessThanOrEqual(sheet.height)
    }
  })

  test('bears none, and leaves no room for one, where nothing is marked', () => {
    const sheet = sheetOf()
    expect(sheet.marks).toEqual([])
    expect(sheet.height).toBeLessThan(sheetOf('TLP:RED').height)
  })

  test.each([undefined, 'TLP:RED'] as const)('has the picture between its title and the receipt (%s)', (mark) => {
    const { picture, lines } = sheetOf(mark)
    const at = (text: string): number => lines.find((line) => line.text === text)?.y ?? Number.NaN
    expect(at(PICTURE.caption)).toBeLessThan(picture.y)
    expect(picture.y + PICTURE.height).toBeLessThan(at('Dataset') - 10)
  })
})
