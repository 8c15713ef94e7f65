import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../fixtures/broken/', import.meta.url)

/** A file of tests/fixtures/broken with the lines that stand beside it. */
export type BrokenFixture = { readonly name: string; readonly text: string; readonly expected: readonly string[] }

/** Every file with one fault; its text is read as the app reads it, as UTF-8 whatever it is. */
export function brokenFixtures(): readonly BrokenFixture[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file,
      text: readFileSync(new URL(file, FOLDER), 'utf8'),
      expected: readFileSync(new URL(file.replace(/\.json$/, '.expected.txt'), FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    }))
}

export function brokenFixture(name: string): BrokenFixture {
  const found = brokenFixtures().find((fixture) => fixture.name === `${name}.json`)
  if (!found) throw new Error(`No fixture ${name}.json in tests/fixtures/broken`)
  return found
}
