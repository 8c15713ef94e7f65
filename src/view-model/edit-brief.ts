// Every change of a brief is one of these: a pure step from one brief to the next. Scenes are counted from 0, and a note
// goes wherever its scene goes.
import { fail, ok, type Result } from '../base/result'
import type { Brief, NotedBrief, NotedScene, Scene } from '../domain/brief'
import type { BriefId } from '../domain/ids'

export type BriefEdit = (brief: NotedBrief) => NotedBrief

export function setBriefTitle(title: string): BriefEdit {
  return (brief) => ({ ...brief, title })
}

export function setSceneTitle(at: number, title: string): BriefEdit {
  return withScene(at, (scene) => ({ ...scene, title }))
}

export function setSceneNote(at: number, note: string): BriefEdit {
  return withScene(at, (scene) => ({ ...scene, note }))
}

/** Undefined: by how much there is to say and to read. */
export function setSceneSeconds(at: number, seconds: number | undefined): BriefEdit {
  return withScene(at, (scene) => ({ ...scene, seconds }))
}

/** Up by -1, down by 1; a scene at an end stays there. */
export function moveScene(at: number, by: 1 | -1): BriefEdit {
  return (brief) => {
    const scene = brief.scenes[at]
    const to = at + by
    if (!scene || to < 0 || to >= brief.scenes.length) return brief
    return { ...brief, scenes: brief.scenes.toSpliced(at, 1).toSpliced(to, 0, scene) }
  }
}

export function removeScene(at: number): BriefEdit {
  return (brief) => ({ ...brief, scenes: brief.scenes.toSpliced(at, 1) })
}

/** Puts a scene before the one at `at`; beyond the last it becomes the last. */
export function insertScene(at: number, scene: NotedScene): BriefEdit {
  return (brief) => ({ ...brief, scenes: brief.scenes.toSpliced(at, 0, scene) })
}

export function addScene(scene: NotedScene): BriefEdit {
  return (brief) => insertScene(brief.scenes.length, scene)(brief)
}

/** The copy comes after the scene. */
export function duplicateScene(at: number): BriefEdit {
  return (brief) => {
    const scene = brief.scenes[at]
    return scene ? insertScene(at + 1, scene)(brief) : brief
  }
}

function withScene(at: number, change: (scene: NotedScene) => NotedScene): BriefEdit {
  return (brief) => ({
    ...brief,
    scenes: brief.scenes.map((scene, index) => (index === at ? change(scene) : scene)),
  })
}

/** The brief with its notes beside it once more; scenes beyond the notes have none. */
export function withNotes({ id, title, scenes }: Brief, notes: readonly string[]): NotedBrief {
  return { id, title, scenes: scenes.map((scene, at) => withNote(scene, notes[at])) }
}

function withNote(scene: Scene, note = ''): NotedScene {
  return note === '' ? scene : { ...scene, note }
}

/** As ids of the format are; a name of its letters may follow after it. */
const LONGEST = 60
const NAMELESS = 'brief'

/** An id made of the title, and none of those that are taken. */
export function newBriefId(title: string, taken: ReadonlySet<string>): BriefId {
  const slug = slugOf(title)
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(id)) return id as BriefId
  }
}

/** Letters that the format has no place for are left out; of a title in another script nothing may be left. */
function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replaceAll(/-+$/g, '')
  return slug === '' ? NAMELESS : slug
}

const MOST_SECONDS = 86_400

/** What a field of seconds says: nothing, whole seconds of at most a day, or neither. */
export function readSeconds(text: string): Result<number | undefined, 'no-seconds'> {
  const written = text.trim()
  if (written === '') return ok(undefined)
  const seconds = /^\d{1,5}$/.test(written) ? Number(written) : 0
  return seconds >= 1 && seconds <= MOST_SECONDS ? ok(seconds) : fail('no-seconds')
}
