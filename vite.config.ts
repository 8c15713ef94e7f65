import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { normalizePath, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react(), fallbackPage()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    // Every browser that runs the app's modules preloads them by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [firstLoadGroup()] } } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // Pure functions keep no state, so the files may share a thread: a sixth of the time.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/support/integration-setup.ts'],
          testTimeout: 20_000,
          // Two cores share the work; left to itself Vitest would keep one of them free.
          maxWorkers: 2,
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        // A real browser on the production build in dist/; see tests/README.md.
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/e2e-setup.mjs'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

/** Hosts without rewriting answer an unknown path with 404.html: there it is the app, which knows the path. */
function fallbackPage(): Plugin {
  return {
    name: 'fallback-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
      },
    },
  }
}

type ModuleGraph = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null }

/** One file for all that the first screen needs: one request, and one text for gzip to find repeats in. */
function firstLoadGroup(): { readonly name: (id: string, graph: ModuleGraph) => string | null } {
  const main = normalizePath(fileURLToPath(new URL('src/main.tsx', import.meta.url)))
  let reached: ReadonlySet<string> | undefined
  return {
    name: (id, graph) => {
      reached ??= importedFrom(main, graph)
      return reached.has(id) ? 'app' : null
    },
  }
}

/** A module and all that it imports statically, directly or not. */
function importedFrom(main: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([main])
  // A set also hands out what is added while it is walked.
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  }
  return found
}
