// What two windows of one presentation agree on. Each window has a copy; each part of a copy is stamped with a count and
// a window's name, and of two parts the later stamp stands. So copies that have heard of all changes are the same,
// whatever order the changes came in and however often (tests/unit/view-model/shared-stage.test.ts).
import { IDLE_TIMER, pauseTimer, startTimer, type Timer } from './stage-timer'

export const BLANKS = ['black', 'white'] as const
export type Blank = (typeof BLANKS)[number]

/** A place on the stage, in parts of its width and height. */
export type StagePoint = { readonly x: number; readonly y: number }

export type StageParts = {
  /** The number of the scene, from 1. */
  readonly scene: number
  readonly blank: Blank | undefined
  /** Which part of the view fills the stage, by its place among those that can; undefined: none. */
  readonly zoom: number | undefined
  readonly pointer: StagePoint | undefined
  readonly timer: Timer
}

/** `at` counts changes from 1; 0: a window's guess, made before it had heard of anybody. */
export type Stamp = { readonly at: number; readonly by: string }
type Stamped<T> = { readonly value: T; readonly stamp: Stamp }
export type SharedStage = { readonly [K in keyof StageParts]: Stamped<StageParts[K]> }

export type StageAction =
  | { readonly type: 'go'; readonly scene: number }
  | { readonly type: 'blank'; readonly to: Blank | undefined }
  | { readonly type: 'zoom'; readonly part: number | undefined }
  | { readonly type: 'point'; readonly at: StagePoint | undefined }
  /** `now` in milliseconds since 1970. */
  | { readonly type: 'start' | 'pause'; readonly now: number }
  | { readonly type: 'reset' }
  /** A timer that this window kept; whatever another window says of it is newer. */
  | { readonly type: 'restore'; readonly timer: Timer }

const GUESS: Stamp = { at: 0, by: '' }
/** The count of a guess that others were told of; whatever is done counts higher. */
const CLAIM = 1

/** What a window begins with: the scene of its address. */
export function beginStage(scene: number): SharedStage {
  return {
    scene: guessed(scene),
    blank: guessed<Blank | undefined>(undefined),
    zoom: guessed<number | undefined>(undefined),
    pointer: guessed<StagePoint | undefined>(undefined),
    timer: guessed(IDLE_TIMER),
  }
}

/** `by` names the window. The same copy where nothing changes. */
export function actOn(stage: SharedStage, action: StageAction, by: string): SharedStage {
  const stamp: Stamp = { at: 1 + Math.max(CLAIM, ...PARTS.map((part) => stage[part].stamp.at)), by }
  const put = (change: Partial<SharedStage>): SharedStage => claimStage({ ...stage, ...change }, by)
  const { value: timer } = stage.timer
  switch (action.type) {
    case 'go':
      // Another scene has other parts.
      if (action.scene === stage.scene.value) return stage
      return put({ scene: { value: action.scene, stamp }, zoom: { value: undefined, stamp } })
    case 'blank':
      return put({ blank: { value: action.to, stamp } })
    case 'zoom':
      return put({ zoom: { value: action.part, stamp } })
    case 'point':
      return put({ pointer: { value: action.at, stamp } })
    case 'start':
      return put({ timer: { value: startTimer(timer, action.now), stamp } })
    case 'pause':
      return put({ timer: { value: pauseTimer(timer, action.now), stamp } })
    case 'reset':
      return put({ timer: { value: IDLE_TIMER, stamp } })
    case 'restore':
      return stage.timer.stamp.at === 0 ? { ...stage, timer: guessed(action.timer) } : stage
  }
}

/** A guess that others are told of is one no longer: whoever was there first is believed. */
export function claimStage({ scene, blank, zoom, pointer, timer }: SharedStage, by: string): SharedStage {
  const claimed = <T>(part: Stamped<T>): Stamped<T> =>
    part.stamp.at === 0 ? { ...part, stamp: { at: CLAIM, by } } : part
  return {
    scene: claimed(scene),
    blank: claimed(blank),
    zoom: claimed(zoom),
    pointer: claimed(pointer),
    timer: claimed(timer),
  }
}

export function mergeStages(mine: SharedStage, theirs: SharedStage): SharedStage {
  const isNews = PARTS.some((part) => isLater(theirs[part].stamp, mine[part].stamp))
  return isNews
    ? {
        scene: later(mine.scene, theirs.scene),
        blank: later(mine.blank, theirs.blank),
        zoom: later(mine.zoom, theirs.zoom),
        pointer: later(mine.pointer, theirs.pointer),
        timer: later(mine.timer, theirs.timer),
      }
    : mine
}

export function partsOf({ scene, blank, zoom, pointer, timer }: SharedStage): StageParts {
  return { scene: scene.value, blank: blank.value, zoom: zoom.value, pointer: pointer.value, timer: timer.value }
}

const PARTS = ['scene', 'blank', 'zoom', 'pointer', 'timer'] as const satisfies readonly (keyof StageParts)[]

function guessed<T>(value: T): Stamped<T> {
  return { value, stamp: GUESS }
}

function later<T>(mine: Stamped<T>, theirs: Stamped<T>): Stamped<T> {
  return isLater(theirs.stamp, mine.stamp) ? theirs : mine
}

function isLater(a: Stamp, b: Stamp): boolean {
  return a.at > b.at || (a.at === b.at && a.by > b.by)
}
