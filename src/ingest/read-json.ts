import { fail, ok, type Result } from '../base/result'
import type { Refusal } from '../domain/problem'
import { locateJsonFault } from './json-fault'

const START_LENGTH = 60

/** Text to JSON value; a refusal says what the text is instead, as far as its first characters tell. */
export function readJson(text: string): Result<unknown, Refusal> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const start = body.trimStart().slice(0, START_LENGTH)
  if (start === '') return fail({ code: 'empty-file' })
  // What is no UTF-8 leaves replacement characters when it is read as UTF-8, and UTF-16 is full of
  // NULs. Such a text may still be JSON, with its names spoilt.
  const spoilt = firstOf(body.indexOf('\u0000'), body.indexOf('\uFFFD'))
  if (spoilt >= 0) return fail({ code: 'wrong-encoding', start: printable(around(body, spoilt)) })
  if (start.startsWith('<')) return fail({ code: 'html-not-json', start })
  try {
    return ok(JSON.parse(body))
  } catch {
    return fail({ code: 'not-json', ...locateJsonFault(body), start })
  }
}

/** Two searches for a letter take a tenth of the time of one for a pattern. */
function firstOf(a: number, b: number): number {
  return a < 0 || b < 0 ? Math.max(a, b) : Math.min(a, b)
}

function around(text: string, position: number): string {
  const from = Math.max(0, position - START_LENGTH / 2)
  return text.slice(from, from + START_LENGTH)
}

function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u001f]/g, '·')
}
