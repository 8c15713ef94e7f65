// What windows of one presentation say to one another. Whatever comes in is read field by field, so that nothing else
// can come along: there is no place for a text that somebody wrote.
import { BLANKS, type Blank, type SharedStage, type StagePoint, type Stamp } from './shared-stage'
import type { Timer } from './stage-timer'

export const STAGE_ROLES = ['audience', 'presenter'] as const
export type StageRole = (typeof STAGE_ROLES)[number]

/** `hello` asks who is there and how things stand; every other window answers with `state`. `bye`: it is closing. */
export type StageMessage = { readonly from: string; readonly role: StageRole } & (
  | { readonly kind: 'hello' }
  | { readonly kind: 'state'; readonly stage: SharedStage }
  | { readonly kind: 'bye' }
)

/** Windows of one brief of one dataset hear each other. */
export function channelName(dataset: string, brief: string): string {
  return `watchfloor-stage ${dataset} ${brief}`
}

export function readStageMessage(data: unknown): StageMessage | undefined {
  if (!isObject(data)) return undefined
  const { from, kind } = data
  const role = STAGE_ROLES.find((one) => one === data['role'])
  if (typeof from !== 'string' || from === '' || from.length > 64 || !role) return undefined
  if (kind === 'hello' || kind === 'bye') return { from, role, kind }
  const stage = kind === 'state' ? readStage(data['stage']) : undefined
  return stage && { from, role, kind: 'state', stage }
}

function readStage(data: unknown): SharedStage | undefined {
  if (!isObject(data)) return undefined
  const scene = readPart(data['scene'], (value) => (isCount(value) && value > 0 ? [value] : undefined))
  const blank = readPart<Blank | undefined>(data['blank'], (value) => maybe(value, readBlank))
  const zoom = readPart<number | undefined>(data['zoom'], (value) =>
    maybe(value, (it) => (isCount(it) ? it : undefined)),
  )
  const pointer = readPart<StagePoint | undefined>(data['pointer'], (value) => maybe(value, readPoint))
  const timer = readPart(data['timer'], readTimer)
  return scene && blank && zoom && pointer && timer && { scene, blank, zoom, pointer, timer }
}

/** A value that was read, in a list of one: a value may be undefined, and still have been read. */
type Read<T> = readonly [T] | undefined

function readPart<T>(
  data: unknown,
  read: (value: unknown) => Read<T>,
): { readonly value: T; readonly stamp: Stamp } | undefined {
  if (!isObject(data)) return undefined
  const value = read(data['value'])
  const stamp = isObject(data['stamp']) ? data['stamp'] : {}
  const { at, by } = stamp
  if (!value || !isCount(at) || typeof by !== 'string' || by.length > 64) return undefined
  return { value: value[0], stamp: { at, by } }
}

function maybe<T>(value: unknown, read: (value: unknown) => T | undefined): Read<T | undefined> {
  if (value === undefined) return [undefined]
  const it = read(value)
  return it === undefined ? undefined : [it]
}

function readBlank(value: unknown): Blank | undefined {
  return BLANKS.find((blank) => blank === value)
}

function readPoint(value: unknown): StagePoint | undefined {
  if (!isObject(value)) return undefined
  const { x, y } = value
  return isShare(x) && isShare(y) ? { x, y } : undefined
}

function readTimer(value: unknown): Read<Timer> {
  if (!isObject(value)) return undefined
  const { passed, since } = value
  if (!isFinite(passed) || passed < 0 || (since !== undefined && !isFinite(since))) return undefined
  return [{ passed, since }]
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null
}

function isFinite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isShare(value: unknown): value is number {
  return isFinite(value) && value >= 0 && value <= 1
}
