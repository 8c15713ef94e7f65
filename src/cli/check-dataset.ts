import { formatJsonPath } from '../domain/problem'
import { ingest } from '../ingest/ingest'
import { problemSentence } from '../words/en/problems'
import { refusalRemedy, refusalSentence } from '../words/en/refusals'

/** What a command prints and the code it ends with: 0 sound, 1 with problems, 2 unreadable. */
export type Outcome = { readonly lines: readonly string[]; readonly exitCode: 0 | 1 | 2 }

/** Checks the text of one dataset file, as the app would; `name` begins every line. */
export function checkDataset(name: string, text: string): Outcome {
  const ingested = ingest(text)
  if (!ingested.ok) {
    return {
      lines: [`${name}: ${refusalSentence(ingested.refusal)}`, `${name}: refused. ${refusalRemedy(ingested.refusal)}`],
      exitCode: 2,
    }
  }
  const { dataset, problems } = ingested
  const faults = problems.filter(({ severity }) => severity === 'fault')
  const noticeCount = problems.length - faults.length
  const lines = problems.map((problem) => {
    const mark = problem.severity === 'notice' ? 'notice: ' : ''
    return `${name}: ${formatJsonPath(problem.path)}: ${mark}${problemSentence(problem)}`
  })
  const counts = [
    count(dataset.byKnown.length, 'record', 'records'),
    count(faults.length, 'problem', 'problems'),
    count(noticeCount, 'notice', 'notices'),
  ]
  return { lines: [...lines, `${name}: ${counts.join(', ')}`], exitCode: faults.length > 0 ? 1 : 0 }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
