import { fail, ok, type Result } from '../base/result'
import type { Refusal } from '../domain/problem'
import { locateJsonFault } from './json-fault'

const START_LENGTH = 60

/** Text to JSON value; a refusal says what the text is instead, as far as its first characters tell. */
export function readJson(text: string): Result<unknown, Refusal> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const start = body.trimStart().slice(0, START_LENGTH)
  if (start === '') return fail({ code: 'empty-file' })
  try {
    return ok(JSON.parse(body))
  } catch {
    // A UTF-16 file read as UTF-8 is full of NULs; other encodings leave replacement characters.
    if (/[\u0000\uFFFD]/.test(start)) return fail({ code: 'wrong-encoding', start: printable(start) })
    if (start.startsWith('<')) return fail({ code: 'html-not-json', start })
    return fail({ code: 'not-json', ...locateJsonFault(body), start })
  }
}

function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u001f]/g, '·')
}
