// What a gesture makes of a window. Each is a pure step from one window to the next within limits, so
// that a wheel, a finger, a key and a button cannot come to disagree.
import type { Day } from '../../base/day'
import type { DaySpan } from '../../domain/dataset'
import { windowOfSpan, type TimeWindow } from './timeline-scale'

export const MIN_DAYS = 3
export const ZOOM_STEP = 1.6
const PAN_STEP = 0.2

/** The days that a window may reach; at least `MIN_DAYS` long. */
export type WindowLimits = TimeWindow

/** The whole span, and the window itself where an address reaches beyond it. */
export function limitsFor(whole: DaySpan, window: TimeWindow): WindowLimits {
  const { start, end } = windowOfSpan(whole)
  const union = { start: Math.min(start, window.start), end: Math.max(end, window.end) }
  const short = Math.max(0, MIN_DAYS - (union.end - union.start)) / 2
  return { start: union.start - short, end: union.end + short }
}

/** The nearest window of an allowed length inside the limits. */
export function clampWindow({ start, end }: TimeWindow, limits: WindowLimits): TimeWindow {
  const length = clamp(end - start, MIN_DAYS, limits.end - limits.start)
  const from = clamp((start + end - length) / 2, limits.start, limits.end - length)
  return { start: from, end: from + length }
}

/** `factor` below 1 zooms in. The moment `about` keeps its place on the screen, unless a limit moves it. */
export function zoomAbout(window: TimeWindow, about: number, factor: number, limits: WindowLimits): TimeWindow {
  const length = window.end - window.start
  const next = clamp(length * factor, MIN_DAYS, limits.end - limits.start)
  const start = clamp(about - ((about - window.start) * next) / length, limits.start, limits.end - next)
  return { start, end: start + next }
}

export function zoomMiddle(window: TimeWindow, factor: number, limits: WindowLimits): TimeWindow {
  return zoomAbout(window, (window.start + window.end) / 2, factor, limits)
}

/** Moves the window by days; at a limit it stops and keeps its length. */
export function panBy(window: TimeWindow, days: number, limits: WindowLimits): TimeWindow {
  const length = Math.min(window.end - window.start, limits.end - limits.start)
  const start = clamp(window.start + days, limits.start, limits.end - length)
  return { start, end: start + length }
}

/** The window moved so that a moment stands in its middle. */
export function centredOn(window: TimeWindow, time: number, limits: WindowLimits): TimeWindow {
  return panBy(window, time - (window.start + window.end) / 2, limits)
}

/** Moves one edge of the window; it stops `MIN_DAYS` before the other. */
export function moveEdge(window: TimeWindow, edge: 'start' | 'end', time: number, limits: WindowLimits): TimeWindow {
  return edge === 'start'
    ? { start: clamp(time, limits.start, Math.max(limits.start, window.end - MIN_DAYS)), end: window.end }
    : { start: window.start, end: clamp(time, Math.min(limits.end, window.start + MIN_DAYS), limits.end) }
}

/** A window drawn with the pointer from one moment to another, in either direction. */
export function windowBetween(a: number, b: number, limits: WindowLimits): TimeWindow {
  return clampWindow({ start: Math.min(a, b), end: Math.max(a, b) }, limits)
}

const SPAN_MARGIN = 0.15

/** The window that shows a span of days with some air around it. */
export function windowAround({ from, to }: DaySpan, limits: WindowLimits): TimeWindow {
  const { start, end } = windowOfSpan({ from, to })
  const margin = (end - start) * SPAN_MARGIN
  return clampWindow({ start: start - margin, end: end + margin }, limits)
}

/**
 * Where activating a cluster leads: to its days, if that brings them nearer; undefined where it counts one
 * day, or where no zoom would tell its records apart.
 */
export function windowForCluster(days: DaySpan, window: TimeWindow, limits: WindowLimits): TimeWindow | undefined {
  return days.from === days.to ? undefined : windowForStretch(days, window, limits)
}

/** Where activating some days of a crowd leads: to those days, if that brings them nearer. */
export function windowForStretch(days: DaySpan, window: TimeWindow, limits: WindowLimits): TimeWindow | undefined {
  const next = windowAround(days, limits)
  return next.end - next.start < (window.end - window.start) * 0.9 ? next : undefined
}

/** Two fingers: the moments under them stay under them. `a` and `b` are those moments, `x` in [0, 1] of the width. */
export function pinch(
  a: { readonly time: number; readonly at: number },
  b: { readonly time: number; readonly at: number },
  limits: WindowLimits,
): TimeWindow | undefined {
  const apart = b.at - a.at
  if (Math.abs(apart) < 0.02 || (b.time - a.time) / apart <= 0) return undefined
  const length = (b.time - a.time) / apart
  const start = a.time - a.at * length
  return clampWindow({ start, end: start + length }, limits)
}

/** The as-of day whose end lies nearest to a moment. */
export function asOfAt(time: number): Day {
  return (Math.round(time) - 1) as Day
}

/** What a key does to the window, zooming about a moment; undefined for keys that are none of ours. */
export function windowForKey(
  key: string,
  isShift: boolean,
  window: TimeWindow,
  about: number,
  limits: WindowLimits,
): TimeWindow | undefined {
  const step = (window.end - window.start) * PAN_STEP
  if (key === '+' || key === '=') return zoomAbout(window, about, 1 / ZOOM_STEP, limits)
  if (key === '-' || key === '_') return zoomAbout(window, about, ZOOM_STEP, limits)
  if (key === '0') return limits
  if (isShift && key === 'ArrowLeft') return panBy(window, -step, limits)
  if (isShift && key === 'ArrowRight') return panBy(window, step, limits)
  return undefined
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
