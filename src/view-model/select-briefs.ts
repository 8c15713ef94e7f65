// The list of briefs, and the running order of one.
import type { NotedScene } from '../domain/brief'
import type { Dataset } from '../domain/dataset'
import { briefs as text } from '../words/en/briefs'
import type { Board } from './board'
import { briefLinks, sceneOnDesk, type BriefLinks } from './brief-links'
import type { BriefOrigin, ListedBrief } from './briefs'
import { withNotes } from './edit-brief'
import { secondsToTell } from './pacing'
import { sceneWords, type SceneWords } from './scene-words'

export type BriefRow = {
  readonly listed: ListedBrief
  readonly links: BriefLinks
  /** How many scenes, how long, whose. */
  readonly facts: readonly string[]
}

export function selectBriefRows(listed: readonly ListedBrief[], { view }: Pick<Board, 'view'>): readonly BriefRow[] {
  return listed.map((one) => ({
    listed: one,
    links: briefLinks(one.brief, view),
    facts: [...briefFacts(one.brief.scenes.map(({ seconds }) => secondsToTell({ seconds }))), text.origins[one.origin]],
  }))
}

function briefFacts(times: readonly number[]): readonly string[] {
  const time = times.reduce((sum, seconds) => sum + seconds, 0)
  return times.length === 0 ? [text.scenes(0)] : [text.scenes(times.length), text.about(time)]
}

export type SceneRow = {
  /** From 1. */
  readonly number: number
  readonly scene: NotedScene
  /** How long it takes where the scene does not say. */
  readonly told: number
  readonly words: SceneWords
  readonly href: string
  readonly isFirst: boolean
  readonly isLast: boolean
}

export type BriefModel = {
  readonly origin: BriefOrigin
  readonly title: string
  readonly rows: readonly SceneRow[]
  readonly facts: readonly string[]
  readonly links: BriefLinks
  readonly hasNotes: boolean
}

export function selectBrief({ brief, origin }: ListedBrief, notes: readonly string[], board: Board): BriefModel {
  const { scenes } = withNotes(brief, notes)
  const rows = scenes.map((scene, at): SceneRow => ({
    number: at + 1,
    scene,
    told: secondsToTell({}, scene.note),
    words: sceneWords(scene, board.dataset),
    href: sceneOnDesk(scene.view, board.view),
    isFirst: at === 0,
    isLast: at === scenes.length - 1,
  }))
  return {
    origin,
    title: brief.title,
    rows,
    facts: briefFacts(rows.map(({ scene, told }) => scene.seconds ?? told)),
    links: briefLinks(brief, board.view),
    hasNotes: notes.some((note) => note !== ''),
  }
}

/** Every id that a new brief may not have: an id is unique over its whole file, whatever it names. */
export function takenBriefIds(
  { records, actors, sources, places, topics, measures, logs }: Dataset,
  listed: readonly ListedBrief[],
): ReadonlySet<string> {
  return new Set<string>([
    ...listed.map(({ brief }) => brief.id),
    ...[records, actors, sources, places, topics, measures].flatMap((things) => [...things.keys()]),
    ...logs.map(({ id }) => id),
  ])
}

/** Views that a scene can begin as, by name, for those who have none open. */
export type OfferedView = { readonly path: string; readonly name: string }

export function offeredFigures({ measures }: Dataset): readonly OfferedView[] {
  return [...measures.values()].map(({ id, label }) => ({ path: `/figures/${id}`, name: label }))
}
