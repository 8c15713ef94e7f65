// @ts-check
// `npm test`: every check there is, on a fresh clone as in CI, in an order that fails early. Ends
// with one line, `N passed, N failed`. A failing step names the command that repeats or mends it;
// later steps go on, so that one run tells all.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { demandNode, installIfNeeded, npmCommand, packageCommand, run } from '../src/cli/install.mjs'

/** A step that hangs must end the run with a number, not with a killed machine. */
const STEP_LIMIT_MS = 20 * 60_000
/** As much of a failure as the summary repeats. */
const FAILURE_LINES = 8

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, repeat: string, perform: () => Promise<Count>, needs?: string }} Step
 */

const temporary = mkdtempSync(path.join(tmpdir(), 'watchfloor-'))
demandNode()
await installIfNeeded()
// Needs the packages that were just made sure of.
const { findOrInstallBrowser, NO_BROWSER } = await import('./support/find-browser.mjs')

/** @type {readonly Step[]} */
const steps = [
  {
    name: 'Types',
    repeat: 'npm run types',
    perform: () => check('types'),
  },
  {
    name: 'Lint and format',
    repeat: 'npm run lint (npm run format mends the format)',
    perform: () => check('lint'),
  },
  unitStep('Pacific/Auckland'),
  unitStep('America/Los_Angeles'),
  {
    name: 'Integration tests',
    repeat: 'npm run integration',
    perform: () => vitest('integration'),
  },
  {
    name: 'Production build',
    repeat: 'npm run build',
    perform: () => check('build'),
  },
  {
    name: 'Size budget',
    repeat: 'npm run budget',
    needs: 'Production build',
    perform: () => check('budget'),
  },
  {
    name: 'End-to-end tests',
    repeat: 'npm run e2e',
    needs: 'Production build',
    perform: endToEnd,
  },
]

/** @type {Map<string, Count & { seconds: number }>} */
const results = new Map()
/**
 * What failed, by name: said again at the very end, since whoever reads a long log reads its end.
 * @type {string[]}
 */
const failures = []
for (const step of steps) results.set(step.name, await performStep(step))
rmSync(temporary, { recursive: true, force: true })
process.exitCode = report()

/**
 * @param {Step} step
 * @returns {Promise<Count & { seconds: number }>}
 */
async function performStep({ name, repeat, needs, perform }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}\n`)
  if (needs !== undefined && results.get(needs)?.failed !== 0) {
    console.log(`Not run: it needs «${needs}», which failed. Counted as failed.`)
    return { passed: 0, failed: 1, seconds: 0 }
  }
  const start = performance.now()
  const count = await perform().catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  })
  const seconds = (performance.now() - start) / 1000
  if (count.failed > 0) console.log(`\n${name} failed. To repeat: ${repeat}`)
  return { ...count, seconds }
}

/**
 * A script of package.json, as one check.
 * @param {string} script
 * @returns {Promise<Count>}
 */
async function check(script) {
  const code = await run(...npmCommand('run', '--silent', script), { timeoutMs: STEP_LIMIT_MS })
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @param {string} zone
 * @returns {Step}
 */
function unitStep(zone) {
  return {
    name: `Unit tests in ${zone}`,
    repeat: `TZ=${zone} npm run unit`,
    perform: () => vitest('unit', { TZ: zone }),
  }
}

/** @returns {Promise<Count>} */
async function endToEnd() {
  const browser = await findOrInstallBrowser()
  if (browser === undefined) {
    console.log(NO_BROWSER)
    return { passed: 0, failed: 1 }
  }
  console.log(`Browser: ${browser}`)
  return vitest('e2e', { CHROMIUM_PATH: browser })
}

/**
 * One vitest project, counted from its own report. A run that counted nothing has proved nothing,
 * and a skipped test proves nothing either: both are failures.
 * @param {string} project
 * @param {Record<string, string>} [env]
 * @returns {Promise<Count>}
 */
async function vitest(project, env = {}) {
  const file = path.join(temporary, `${project}-${results.size}.json`)
  const [command, args] = packageCommand('vitest/vitest.mjs', 'run', '--project', project)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run(command, [...args, ...reporters], { env, timeoutMs: STEP_LIMIT_MS })
  const report = readReport(file)
  const passed = report?.numPassedTests ?? 0
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  if (skipped > 0) console.log(`${skipped} tests were skipped; a test that does not run counts as failed.`)
  const failed = (report?.numFailedTests ?? 0) + skipped
  failures.push(...failedTests(report))
  const isSound = code === 0 && passed > 0
  return { passed, failed: isSound ? failed : Math.max(1, failed) }
}

/**
 * The part of vitest's JSON report that is read here.
 * @typedef {{ status: string, fullName: string, failureMessages?: readonly string[] | null }} TestResult
 * @typedef {{ name: string, status: string, message: string, assertionResults: readonly TestResult[] }} FileResult
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: readonly FileResult[] }} Report
 */

/**
 * Each failed test with the first lines of its reason, and each file that failed as a whole.
 * @param {Report | undefined} report
 * @returns {string[]}
 */
function failedTests(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    const name = path.relative(process.cwd(), file.name)
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0 && file.status === 'failed') return [`${name}\n${firstLines(file.message)}`]
    return failed.map((test) => `${name} > ${test.fullName}\n${firstLines(test.failureMessages?.[0] ?? '')}`)
  })
}

/** @param {string} text */
function firstLines(text) {
  return text
    .split('\n')
    .filter((line) => !line.includes('node_modules'))
    .slice(0, FAILURE_LINES)
    .map((line) => `    ${line}`)
    .join('\n')
}

/**
 * @param {string} file
 * @returns {Report | undefined}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Prints what each step came to; the exit code of the whole run. */
function report() {
  console.log(`\n── Summary ${'─'.repeat(69)}\n`)
  for (const failure of failures) console.log(`FAILED ${failure}\n`)
  let passed = 0
  let failed = 0
  for (const [name, count] of results) {
    passed += count.passed
    failed += count.failed
    const verdict = count.failed === 0 ? 'ok    ' : 'FAILED'
    const figures = `${count.passed} passed, ${count.failed} failed`
    console.log(`${verdict} ${name.padEnd(38)} ${figures.padEnd(24)} ${count.seconds.toFixed(1).padStart(6)} s`)
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
}
