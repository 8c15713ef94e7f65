import type { Problem } from '../domain/problem'

/** How many records, of any kind, were set aside: what the screen counts. */
export function countSetAside(problems: readonly Problem[]): number {
  const faults = problems.filter(({ severity, path }) => severity === 'fault' && typeof path[1] === 'number')
  return new Set(faults.map(({ path }) => path.slice(0, 2).join('/'))).size
}

export type ProblemGroup = { readonly list: string; readonly problems: readonly Problem[] }

/** Problems by the list of the file they stand in, in file order; the header's own first. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const lists = [...new Set(problems.map(listOf))]
  return lists.map((list) => ({ list, problems: problems.filter((problem) => listOf(problem) === list) }))
}

function listOf({ path }: Problem): string {
  return path.length > 1 ? String(path[0]) : ''
}
