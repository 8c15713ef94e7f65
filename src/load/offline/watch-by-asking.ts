// Where the browser grants no worker, on plain http for one, the page asks by itself: first for the page of the app,
// mostly answered by 304; then, where that is of another build, for every file of it. What has been checked lies in the
// browser's cache when the page is loaded anew.
import { BUILD_LIST, buildFrom, buildIdIn, type Build } from '../../domain/build'
import { readJson } from '../../ingest/read-json'
import { fetchText } from '../fetch-text'
import type { BuildWatch } from './build-watch'
import { soundAnswer } from './sound-answer'

const FILES_AT_ONCE = 4

export function watchByAsking(own: string, base: string, reload: () => void): BuildWatch {
  let etag: string | undefined
  let ready: string | undefined
  let onChange = (): void => undefined
  const settle = (id: string | undefined): void => {
    if (ready === id) return
    ready = id
    onChange()
  }
  const ask = async (): Promise<void> => {
    const page = await fetchText(base, { etag })
    // No answer, or a web page that is none of ours: what was found before still holds.
    if (!page.ok || page.value.kind === 'unchanged') return
    const id = buildIdIn(page.value.text)
    if (id === undefined || id === ready) return
    if (id === own) return settle(undefined)
    settle(undefined)
    const build = await listOf(id, base)
    if (!build || !(await isWhole(build, base))) return
    // Half a deployment must be asked for again, so only a whole one is remembered.
    etag = page.value.etag
    settle(id)
  }
  return {
    ask,
    isReady: () => ready !== undefined,
    apply: reload,
    listen: (listener) => {
      onChange = listener
    },
  }
}

async function listOf(id: string, base: string): Promise<Build | undefined> {
  const list = await fetchText(new URL(BUILD_LIST, base).href, {})
  if (!list.ok || list.value.kind === 'unchanged') return undefined
  const json = readJson(list.value.text)
  return json.ok ? buildFrom(json.value, id) : undefined
}

async function isWhole({ files }: Build, base: string): Promise<boolean> {
  const waiting = [...files]
  let isSound = true
  const takeNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file && isSound; file = waiting.shift()) {
      if (!(await soundAnswer(base, file))) isSound = false
    }
  }
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, takeNext))
  return isSound
}
