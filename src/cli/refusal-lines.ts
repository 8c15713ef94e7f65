import { formatJsonPath } from '../domain/problem'
import type { PackRefusal } from '../ingest/to-pack'
import { buildSingle as text } from '../words/en/build-single'
import { refusalRemedy, refusalSentence } from '../words/en/refusals'

const MOST_LISTED = 20

/** Why a file is not packed, in lines that begin with its name. */
export function refusalLines(
  name: string,
  refusal: PackRefusal,
): { readonly lines: readonly string[]; readonly isMarking: boolean } {
  if (refusal.code !== 'marked-above') {
    const lines = [refusalSentence(refusal), `${text.refused} ${refusalRemedy(refusal)}`]
    return { lines: lines.map((line) => `${name}: ${line}`), isMarking: false }
  }
  const { marked, level } = refusal
  const listed = marked.slice(0, MOST_LISTED).map(({ path, id, mark }) => text.above(formatJsonPath(path), id, mark))
  const rest = marked.length - listed.length
  const lines = [...listed, ...(rest > 0 ? [text.moreAbove(rest)] : []), `${text.refused} ${text.aboveRemedy(level)}`]
  return { lines: lines.map((line) => `${name}: ${line}`), isMarking: true }
}
