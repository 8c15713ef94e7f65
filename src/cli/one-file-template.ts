// Builds the page of the one-file edition without data: the same sources as the web edition, in one script and one style,
// with every `x.onefile.ts` in the place of its `x.ts`.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { policyOf, START_SCRIPT, writePage } from '../edition/write-page'

export { TEMPLATE_NAME } from '../edition/write-page'

type Output = { readonly type: string; readonly fileName: string; readonly code?: string; readonly source?: unknown }

/** `root`: the repository's own folder. */
export async function buildTemplate(root: string): Promise<string> {
  // What runs TypeScript for the command line is a development server, and leaves its name behind.
  process.env['NODE_ENV'] = 'production'
  const result = await build({
    mode: 'production',
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [modulesOfOneFile(root)],
    worker: { format: 'iife' },
    build: {
      write: false,
      target: 'es2023',
      // Fonts stand in the style.
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: path.join(root, 'src/main.tsx'), output: { codeSplitting: false } },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? (one.output as readonly Output[]) : [],
  )
  const { script, style } = codeOf(outputs)
  const icon = await readFile(path.join(root, 'public/icon.svg'))
  return writePage({
    script: gzipSync(script, { level: 9 }).toString('base64'),
    style,
    icon: `data:image/svg+xml;base64,${icon.toString('base64')}`,
    policy: policyOf([hashOf(START_SCRIPT), hashOf(script)], hashOf(style)),
  })
}

function codeOf(outputs: readonly Output[]): { readonly script: string; readonly style: string } {
  const [chunk, ...chunks] = outputs.filter(({ type }) => type === 'chunk')
  const [sheet, ...others] = outputs.filter(({ type }) => type === 'asset')
  if (!chunk || !sheet?.fileName.endsWith('.css') || chunks.length > 0 || others.length > 0) {
    throw new Error(
      `The one-file edition is not one script and one style: ${outputs.map(({ fileName }) => fileName).join(', ')}`,
    )
  }
  const script = (chunk.code ?? '').trim()
  const style = String(sheet.source).trim()
  // It would end the element that it stands in.
  if (style.includes('</')) throw new Error('The style of the one-file edition cannot stand in a page')
  return { script, style }
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('base64')
}

function modulesOfOneFile(root: string): Plugin {
  const own = path.join(root, 'src')
  return {
    name: 'one-file-modules',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.startsWith('.') || importer === undefined) return null
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      const [, stem, ending] = /^(.*)(\.tsx?)$/.exec(found?.id ?? '') ?? []
      if (stem === undefined || ending === undefined || !path.normalize(stem).startsWith(own)) return null
      const other = `${stem}.onefile${ending}`
      return existsSync(other) ? other : null
    },
  }
}
