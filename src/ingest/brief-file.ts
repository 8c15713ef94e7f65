// A brief as a file of its own, to be sent from one desk to another. Read as a dataset is: a faulty scene is set aside and
// counted, and only what is no brief at all is refused.
import * as v from 'valibot'
import { fail, ok, type Result } from '../base/result'
import { forAudience, type BriefFile, type NotedBrief, type NotedScene } from '../domain/brief'
import type { Refusal } from '../domain/problem'
import type { TlpMark } from '../domain/vocabulary'
import { readJson } from './read-json'

export const BRIEF_FILE_VERSION = 1

/** 'dataset': it is a dataset, which is opened elsewhere. 'newer': of a version that this edition does not know. */
export type BriefFileFault =
  | Refusal
  | { readonly code: 'dataset' | 'no-brief' }
  | { readonly code: 'newer'; readonly version: string }

/** `marking`: of the board that it was made on; what scenes are called can give away as much as what they show. */
export function writeBriefFile(dataset: string, brief: NotedBrief, hasNotes: boolean, marking?: TlpMark): string {
  const content = hasNotes ? brief : forAudience(brief)
  const { id, title, scenes } = content
  const file = {
    watchfloorBrief: BRIEF_FILE_VERSION,
    dataset,
    marking,
    brief: {
      id,
      title,
      scenes: scenes.map((scene: NotedScene) => ({
        title: scene.title,
        view: scene.view,
        note: scene.note === '' ? undefined : scene.note,
        seconds: scene.seconds,
      })),
    },
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

const Marked = v.object({ watchfloorBrief: v.union([v.number(), v.string()]) })
const Dataset = v.object({ formatVersion: v.unknown() })
const File = v.object({
  dataset: v.fallback(v.string(), ''),
  marking: v.fallback(v.optional(v.string()), undefined),
  brief: v.object({ title: v.fallback(v.pipe(v.string(), v.trim(), v.nonEmpty()), ''), scenes: v.array(v.unknown()) }),
})
const Scene = v.object({
  title: v.fallback(v.string(), ''),
  view: v.pipe(v.string(), v.nonEmpty()),
  note: v.optional(v.fallback(v.string(), ''), ''),
  seconds: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined),
})

export function readBriefFile(text: string): Result<BriefFile, BriefFileFault> {
  const json = readJson(text)
  if (!json.ok) return json
  if (!v.is(Marked, json.value)) return fail({ code: v.is(Dataset, json.value) ? 'dataset' : 'no-brief' })
  const { watchfloorBrief: version } = json.value
  if (version !== BRIEF_FILE_VERSION) return fail({ code: 'newer', version: String(version) })
  const file = v.safeParse(File, json.value)
  if (!file.success) return fail({ code: 'no-brief' })
  const { dataset, marking, brief } = file.output
  const scenes = brief.scenes.map(toScene)
  return ok({
    dataset,
    marking,
    title: brief.title,
    scenes: scenes.filter((scene) => scene !== undefined),
    faulty: scenes.flatMap((scene, at) => (scene === undefined ? [at + 1] : [])),
  })
}

function toScene(value: unknown): NotedScene | undefined {
  const scene = v.safeParse(Scene, value)
  if (!scene.success) return undefined
  const { title, view, note, seconds } = scene.output
  return { title, view, ...(note !== '' && { note }), ...(seconds !== undefined && { seconds }) }
}
