// @ts-check
// Brings node_modules to what package-lock.json says. Runs before anything is installed, so it
// imports nothing but Node.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's own folder, wherever the command was started from. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const LEAST_NODE = [20, 19]

/** Ends the process with a plain sentence where Node is older than the tools need. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  console.error(`Watchfloor needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.version}.`)
  process.exit(1)
}

/** Runs `npm ci` unless node_modules already holds what the lock file says. */
export async function installIfNeeded() {
  if (isInstalled()) return
  console.log('Installing packages (npm ci) ...')
  // A machine with NODE_ENV=production would leave the build tools out.
  const code = await run(...npmCommand('ci', '--include=dev', '--no-audit', '--no-fund'))
  if (code === 0) return
  console.error('`npm ci` failed. The lines above say why; it needs the npm registry to be reachable.')
  process.exit(1)
}

/**
 * Whether every package of the lock file stands in node_modules in that version. npm writes its own
 * list of what it installed last of all, so a broken-off install has none.
 */
function isInstalled() {
  const wanted = readPackages(path.join(ROOT, 'package-lock.json'))
  const present = readPackages(path.join(ROOT, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    const found = present[place]
    // Optional packages are for other processors and systems.
    return place === '' || (found ? found.version === version : optional === true)
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * npm as a command and its arguments: the very npm that runs us where there is one.
 * @param {...string} args
 * @returns {[command: string, args: string[]]}
 */
export function npmCommand(...args) {
  const npm = process.env['npm_execpath']
  return npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args]
}

/**
 * The script of an installed package, to be run by this very Node on every system alike.
 * @param {string} script path inside node_modules
 * @param {...string} args
 * @returns {[command: string, args: string[]]}
 */
export function packageCommand(script, ...args) {
  return [process.execPath, [path.join(ROOT, 'node_modules', script), ...args]]
}

/**
 * Runs a command in the repository with its output shown as it comes; the exit code, 1 if it could
 * not be started or was killed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeoutMs?: number }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      timeout: timeoutMs,
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    })
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
