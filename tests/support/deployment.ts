// A host whose build changes while pages of it are open: whole, by halves, and back again.
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serve } from '../../src/cli/serve.mjs'
import type { Build, BuildFile } from '../../src/domain/build'

export type Deployment = {
  readonly address: string
  /** The build that was there at first. */
  readonly first: string
  /** Puts a build of this name in the place of what is there. `lacks`: a file that it names and the host has not. */
  readonly deploy: (id: string, change?: { readonly lacks?: string; readonly without?: RegExp }) => Promise<void>
  /** The first build again, every file of it. */
  readonly stepBack: () => Promise<void>
  readonly close: () => Promise<void>
}

const DIST = process.env['WATCHFLOOR_DIST'] ?? 'dist'

/** Serves a copy of the production build. */
export async function deployCopy(): Promise<Deployment> {
  const folder = await mkdtemp(path.join(tmpdir(), 'watchfloor-deployed-'))
  const at = (file: string): string => path.join(folder, file)
  await cp(DIST, folder, { recursive: true })
  const { address, close } = await serve(folder)
  const { id: first } = await readList(at('build.json'))
  return {
    address,
    first,
    deploy: async (id, { lacks, without } = {}) => {
      const page = (await readFile(path.join(DIST, 'index.html'), 'utf8')).replace(first, id)
      const { files } = await readList(path.join(DIST, 'build.json'))
      const isOut = ([file]: BuildFile): boolean => file === 'index.html' || (without?.test(file) ?? false)
      await Promise.all(files.filter(isOut).map(([file]) => rm(at(file), { force: true })))
      const own: BuildFile = ['index.html', Buffer.byteLength(page), sha256(page)]
      const missing: readonly BuildFile[] = lacks === undefined ? [] : [[lacks, 3, sha256('abc')]]
      const list = JSON.stringify({ id, files: [own, ...files.filter((file) => !isOut(file)), ...missing] })
      const worker = await readFile(path.join(DIST, 'sw.js'), 'utf8')
      await writeFile(at('index.html'), page)
      await writeFile(at('build.json'), list)
      await writeFile(at('sw.js'), worker.replace(/^const WATCHFLOOR_BUILD=.*;$/m, `const WATCHFLOOR_BUILD=${list};`))
    },
    stepBack: () => cp(DIST, folder, { recursive: true, force: true }),
    close: async () => {
      await close()
      await rm(folder, { recursive: true })
    },
  }
}

async function readList(file: string): Promise<Build> {
  return JSON.parse(await readFile(file, 'utf8')) as Build
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
