// The command as an author types it: what it prints, and the exit code that a script can rely on.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

type Run = { readonly code: number; readonly output: string }

function dataset(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/dataset.mjs', ...args], { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` }),
    )
  })
}

const SOUND = 'tests/fixtures/v1/three-statements.json'
const FAULTY = 'tests/fixtures/broken/unknown-speaker.json'
const BROKEN = 'tests/fixtures/broken/trailing-comma.json'

describe('npm run dataset', () => {
  it.each([
    ['a sound file', ['check', SOUND], 0, `${SOUND}: 3 records, 0 problems, 0 notices`],
    ['a file with a fault', ['check', FAULTY], 1, `${FAULTY}: $.statements[1].speaker: unknown actor 'frnace'`],
    ['what is no JSON', ['check', BROKEN], 2, `${BROKEN}: line 19, column 3:`],
    ['a file that is not there', ['check', 'nowhere.json'], 2, 'nowhere.json: there is no such file.'],
    ['several files, by the worst of them', ['check', SOUND, FAULTY, SOUND], 1, FAULTY],
    ['a count', ['stats', SOUND], 0, 'statements by form: 3'],
    ['no file', ['check'], 2, 'Usage:'],
    ['a word it does not know', ['chekc', SOUND], 2, 'Usage:'],
  ])('answers %s with an exit code and a line', async (_what, args, code, line) => {
    const run = await dataset(...args)
    expect(run.output).toContain(line)
    expect(run.code).toBe(code)
  })
})
