// Checks one item against its wire schema and says, as Problems, all that is wrong with it.
import * as v from 'valibot'
import { nearestName } from '../base/nearest-name'
import type { JsonPath, Problem, ProblemDetail } from '../domain/problem'
import { asWritten, describe, isObject } from './json-value'
import { ID_PATTERN } from './versions/id-pattern'

type AnySchema = v.GenericSchema

/** Every fault of an item's shape, with paths that begin with `path`. Empty: the item has the shape. */
export function shapeFaults(schema: AnySchema, value: unknown, path: JsonPath): readonly Problem[] {
  const checked = v.safeParse(schema, value)
  return checked.success ? [] : checked.issues.map((issue) => toProblem(issue, path))
}

function toProblem(issue: v.BaseIssue<unknown>, base: JsonPath): Problem {
  const steps = (issue.path ?? []).map((item) => stepOf(item.key))
  return { ...detailOf(issue, steps), path: [...base, ...steps], severity: 'fault' }
}

function stepOf(key: unknown): string | number {
  return typeof key === 'number' ? key : String(key)
}

function detailOf(issue: v.BaseIssue<unknown>, steps: JsonPath): ProblemDetail {
  const field = steps.at(-1)
  if (field === 'citations' && (issue.input === undefined || issue.type === 'min_length'))
    return { code: 'no-citation' }
  if (issue.input === undefined) return { code: 'missing-field', field: String(field) }
  const found = describe(issue.input)
  switch (issue.type) {
    case 'picklist':
      return notInList(found, issue.expected ?? '')
    case 'union':
    case 'strict_object':
      return { code: 'bad-quantity', found: asWritten(issue.input) }
    case 'regex':
      if (issue.requirement === ID_PATTERN) return { code: 'bad-id', found }
      if (field === 'sha256') return { code: 'bad-pattern', found, expected: 'SHA-256, 64 hexadecimal digits' }
      if (field === 'country') return { code: 'bad-pattern', found, expected: 'ISO 3166-1 alpha-2' }
      return { code: 'bad-date', found, expected: 'day' }
    case 'min_length':
      return { code: 'too-short', expected: Number(issue.requirement) }
    case 'min_value':
    case 'max_value':
      return { code: 'out-of-range', found, expected: issue.expected ?? '' }
    case 'finite':
      return { code: 'out-of-range', found, expected: 'a finite number' }
    case 'integer':
      return { code: 'out-of-range', found, expected: 'a whole number' }
    default:
      return { code: 'wrong-type', expected: issue.expected ?? issue.type, found }
  }
}

/** Valibot names a list as `("a" | "b")`. */
function notInList(found: string, expected: string): ProblemDetail {
  const allowed = expected.replaceAll(/[()"]/g, '').split(' | ')
  return { code: 'not-in-list', found, allowed, suggestion: nearestName(found, allowed) }
}

/** Fields that the schema does not name: mostly typing errors, so each comes with the nearest known name. */
export function unknownFields(schema: AnySchema, value: unknown, path: JsonPath): readonly Problem[] {
  const inner = unwrap(schema)
  if (Array.isArray(value) && 'item' in inner) {
    return value.flatMap((item, index) => unknownFields(inner.item as AnySchema, item, [...path, index]))
  }
  if (!isObject(value) || !('entries' in inner)) return []
  const entries = inner.entries as Record<string, AnySchema>
  return Object.keys(value).flatMap((key) => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined
    return known ? unknownFields(known, value[key], [...path, key]) : [unknownField(key, Object.keys(entries), path)]
  })
}

function unknownField(field: string, known: readonly string[], path: JsonPath): Problem {
  return {
    code: 'unknown-field',
    field,
    suggestion: nearestName(field, known),
    path: [...path, field],
    severity: 'notice',
  }
}

/** The schema behind `optional(…)` and `pipe(…)`. */
function unwrap(schema: AnySchema): AnySchema {
  if ('wrapped' in schema) return unwrap(schema.wrapped as AnySchema)
  return schema
}
