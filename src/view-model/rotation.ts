// The turn of a scene on a wall, as a pure step from beat to beat. Time is counted in what has passed between beats, so
// that a clock that is set anew neither skips a scene nor holds one.

/** So long after the last touch, key or move the wall goes on by itself. */
export const PAUSE_SECONDS = 60

export type Rotation = {
  /** Seconds for which the scene has been on screen, pauses left out. */
  readonly shown: number
  /** Seconds until it goes on by itself; 0: it goes on. */
  readonly pause: number
}

export type RotationEvent =
  | { readonly kind: 'passed'; readonly seconds: number }
  /** Somebody touched the screen, moved the pointer or pressed a key. */
  | { readonly kind: 'touched' }
  /** Another scene has come, or the same one anew. */
  | { readonly kind: 'changed' }

export const BEGINNING: Rotation = { shown: 0, pause: 0 }

export function stepRotation(rotation: Rotation, event: RotationEvent): Rotation {
  switch (event.kind) {
    case 'touched':
      return { ...rotation, pause: PAUSE_SECONDS }
    case 'changed':
      return { ...rotation, shown: 0 }
    case 'passed': {
      const paused = Math.min(rotation.pause, event.seconds)
      return { shown: rotation.shown + event.seconds - paused, pause: rotation.pause - paused }
    }
  }
}

/** Whether the scene has had its time and nobody asked it to stay. */
export function isOver({ shown, pause }: Rotation, dwell: number): boolean {
  return pause === 0 && shown >= dwell
}

/** The part of its time that has passed, from 0 to 1. */
export function progressOf({ shown }: Rotation, dwell: number): number {
  return Math.min(1, shown / dwell)
}
