// @ts-check
// Puts the page of the one-file edition beside the web edition, for the app's own "save as one file". Not in the bundle: it
// is no part of what a page is made of, and nobody should fetch it who does not ask for it.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runnerImport } from 'vite'
import { ROOT } from './install.mjs'

/** @returns {import('vite').Plugin} */
export function oneFileBesides() {
  let folder = ''
  /** @type {ReturnType<typeof makeTemplate> | undefined} */
  let making
  return {
    name: 'one-file-template',
    apply: 'build',
    configResolved: ({ root, build: { outDir } }) => {
      folder = path.resolve(root, outDir)
    },
    buildStart: () => {
      // Beside the other build; what fails is said when it is wanted.
      making = makeTemplate()
      making.catch(() => undefined)
    },
    writeBundle: async () => {
      if (!making) return
      const { name, page } = await making
      await writeFile(path.join(folder, name), page)
    },
  }
}

async function makeTemplate() {
  /** @type {{ module: typeof import('./one-file-template') }} */
  const { module } = await runnerImport(path.join(ROOT, 'src/cli/one-file-template.ts'), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  })
  return { name: module.TEMPLATE_NAME, page: await module.buildTemplate(ROOT) }
}
