// What the quick check is put together from: tests that say 'certainly sound' or nothing.
import { readDate, readDay } from './read-date'
import { isObject } from './json-value'

export type Test = (value: unknown) => boolean
/** One test for every field that the format has, so that none is forgotten. */
export type Tests<Item> = { readonly [Field in keyof Required<Item>]: Test }

/** An object with these fields, the needed ones among them, and no other. */
export function object<Item>(tests: Tests<Item>, needed: readonly (keyof Item & string)[]): Test {
  // A map, because an object would also know `constructor`.
  const testOf = new Map<string, Test>(Object.entries(tests))
  return (value) => {
    if (!isObject(value)) return false
    for (const field in value) {
      if (testOf.get(field)?.(value[field]) !== true) return false
    }
    for (const field of needed) {
      if (value[field] === undefined) return false
    }
    return true
  }
}

export function everyOf(test: Test): Test {
  return (value) => {
    if (!Array.isArray(value)) return false
    for (const item of value) {
      if (!test(item)) return false
    }
    return true
  }
}

export function oneOf(allowed: readonly unknown[]): Test {
  const set = new Set(allowed)
  return (value) => set.has(value)
}

export function isString(value: unknown): boolean {
  return typeof value === 'string'
}

export function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0
}

export function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean'
}

export function isDate(value: unknown): boolean {
  return typeof value === 'string' && value.length >= 4 && readDate(value) !== undefined
}

export function isDay(value: unknown): boolean {
  return typeof value === 'string' && readDay(value) !== undefined
}
