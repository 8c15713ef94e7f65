// @ts-check
// `npm start`: from a fresh clone to the app in a browser. Installs where needed, builds, serves.
import path from 'node:path'
import { demandNode, installIfNeeded, packageCommand, ROOT, run } from './install.mjs'
import { serve } from './serve.mjs'

const FIRST_PORT = Number(process.env['PORT'] ?? 4173)
const PORTS_TO_TRY = 50
/** On every loopback address: `localhost` is one of them in one browser and another in the next. */
const HOSTS = process.env['HOST'] ? [process.env['HOST']] : ['127.0.0.1', '::1']

demandNode()
await installIfNeeded()
console.log('Building ...')
const built = await run(...packageCommand('vite/bin/vite.js', 'build', '--logLevel', 'warn'))
if (built !== 0) {
  console.error('The build failed; the lines above say why. `npm run build` repeats it.')
  process.exit(1)
}
const port = await serveOnFirstFreePort(path.join(ROOT, 'dist'))
console.log(`\n  Watchfloor is ready:  http://${process.env['HOST'] ?? 'localhost'}:${port}/\n\n  Ctrl+C stops it.\n`)

/** @param {string} folder */
async function serveOnFirstFreePort(folder) {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port++) {
    if (await serveOn(folder, port)) return port
    console.log(`Port ${port} is taken, trying the next one.`)
  }
  console.error(
    `No free port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TO_TRY - 1}. PORT=8080 npm start names another.`,
  )
  return process.exit(1)
}

/**
 * Whether the port is now ours on every loopback address that this machine has.
 * @param {string} folder
 * @param {number} port
 */
async function serveOn(folder, port) {
  /** @type {import('./serve.mjs').Serving[]} */
  const servers = []
  for (const host of HOSTS) {
    try {
      servers.push(await serve(folder, { port, host }))
    } catch (error) {
      if (isTaken(error)) {
        await Promise.all(servers.map(({ close }) => close()))
        return false
      }
      // A machine without IPv6 has no ::1; the one address then does.
      if (host !== '::1') throw error
    }
  }
  return true
}

/** @param {unknown} error */
function isTaken(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EADDRINUSE' || code === 'EACCES'
}
