import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/cli/check-dataset'
import { brokenFixture, brokenFixtures } from '../../support/broken-fixtures'
import { wireFrom } from '../../support/dataset-from'

const SOUND = JSON.stringify(wireFrom('2022-01-28 event talks meeting @east @west'))

describe('the check of a dataset', () => {
  it.each(brokenFixtures())('says what is wrong with $name', ({ name, text, expected }) => {
    const { lines } = checkDataset(name, text)
    const ofProblems = lines.filter((line) => !/\d+ records?, \d+ problems?, \d+ notices?$/.test(line))
    expect(ofProblems).toEqual(expected.map((line) => `${name}: ${line}`))
  })

  it('names file, path, fault and the nearest known name in one line', () => {
    const { lines } = checkDataset('crisis.json', brokenFixture('unknown-speaker').text)
    expect(lines[0]).toBe("crisis.json: $.statements[1].speaker: unknown actor 'frnace' (did you mean 'france'?)")
  })

  it('ends with counts, in words that fit the numbers', () => {
    expect(checkDataset('a.json', SOUND).lines.at(-1)).toBe('a.json: 1 record, 0 problems, 0 notices')
    expect(checkDataset('a.json', brokenFixture('min-over-max').text).lines.at(-1)).toBe(
      'a.json: 3 records, 1 problem, 0 notices',
    )
    expect(checkDataset('a.json', brokenFixture('misspelt-field').text).lines.at(-1)).toBe(
      'a.json: 4 records, 0 problems, 1 notice',
    )
  })

  it('ends with 0 for a sound file and for one with notices only', () => {
    expect(checkDataset('a.json', SOUND).exitCode).toBe(0)
    expect(checkDataset('a.json', brokenFixture('misspelt-field').text).exitCode).toBe(0)
  })

  it('ends with 1 where anything was set aside', () => {
    expect(checkDataset('a.json', brokenFixture('number-as-text').text).exitCode).toBe(1)
  })

  it('ends with 2 for what is no dataset, with line and column where it stops being JSON', () => {
    const { lines, exitCode } = checkDataset('a.json', '{\n  "formatVersion": 1,\n}')
    expect(exitCode).toBe(2)
    expect(lines[0]).toMatch(/^a\.json: line 3, column 1:/)
  })
})
