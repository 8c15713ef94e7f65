// A briefing is an ordered list of addresses of the app. What the briefer notes beside a scene is for the briefer alone:
// `Scene` and `Brief` have no place for a note, so whatever is made for an audience cannot carry one.
import type { BriefId } from './ids'
import type { StorageFailure } from './storage'

/** One idea on one screen. */
export type Scene = {
  readonly title: string
  /** An address of the app, relative to its base: `/figures/troops?asof=2022-01-27`. */
  readonly view: string
  /** How long a wall shows it; absent: by how much there is to read. */
  readonly seconds?: number
}

/** A scene as its briefer has it. */
export type NotedScene = Scene & { readonly note?: string }

type BriefOf<S extends Scene> = { readonly id: BriefId; readonly title: string; readonly scenes: readonly S[] }
export type Brief = BriefOf<Scene>
export type NotedBrief = BriefOf<NotedScene>

/** Why a brief is not kept. 'changed': another window has written it since this one read it, so it was not written over. */
export type BriefFailure = StorageFailure | 'changed'

/** A brief as a file of its own has it. */
export type BriefFile = {
  /** The id of the dataset that it was made for. */
  readonly dataset: string
  /** Who may read it, as the file says; it may be no mark that there is. */
  readonly marking: string | undefined
  readonly title: string
  readonly scenes: readonly NotedScene[]
  /** Numbers, from 1, of the scenes that could not be read. */
  readonly faulty: readonly number[]
}

/** The brief without its notes; not merely seen without them. */
export function forAudience({ id, title, scenes }: NotedBrief): Brief {
  return { id, title, scenes: scenes.map(withoutNote) }
}

function withoutNote({ title, view, seconds }: Scene): Scene {
  return seconds === undefined ? { title, view } : { title, view, seconds }
}

/** What was noted, scene by scene; an empty text where nothing was. */
export function notesOf({ scenes }: NotedBrief): readonly string[] {
  return scenes.map(({ note }) => note ?? '')
}
