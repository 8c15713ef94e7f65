// @ts-check
// The app's own code for the command line: it is TypeScript, which Node 20 does not run by itself, so Vite's runner
// brings it in.
import path from 'node:path'
import { installIfNeeded, ROOT } from './install.mjs'

/** @param {string} file a path from this folder */
export async function loadModule(file) {
  await installIfNeeded()
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(path.join(ROOT, 'src/cli', file), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  })
  return module
}
