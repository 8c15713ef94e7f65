import { useMemo } from 'react'
import { formatJsonPath, type Problem } from '../../domain/problem'
import { inBlocks, NearBlocks } from '../../ui/near-blocks'
import { MOST_WHOLE_ROWS } from '../../ui/virtual-rows'
import { LabelledSection } from '../../ui/labelled-section'
import { countSetAside, groupProblems } from '../../view-model/select-problems'
import { data as text } from '../../words/en/data'
import { problemSentence, remedyOf } from '../../words/en/problems'
import styles from './problem-list.module.css'

type Props = {
  readonly problems: readonly Problem[]
  /** Rows of logs; they are listed with their log. */
  readonly rowsSetAside: number
}

/** Every problem of the file with its JSON path, what is wrong, and what mends it. */
export function ProblemList({ problems, rowsSetAside }: Props) {
  if (problems.length === 0) {
    return <p className={styles.none}>{rowsSetAside > 0 ? text.onlyRows : text.noProblems}</p>
  }
  const notices = problems.filter(({ severity }) => severity === 'notice').length
  return (
    <div className={styles.problems}>
      <p>
        <strong>{text.problemCount(countSetAside(problems), notices)}</strong>
      </p>
      {groupProblems(problems).map(({ list, problems: group }) => (
        <LabelledSection key={list} label={list === '' ? text.header : list}>
          <h3 className={styles.list}>{list === '' ? text.header : list}</h3>
          <Problems problems={group} />
        </LabelledSection>
      ))}
    </div>
  )
}

/** In rem: what a problem of one line takes. */
const PROBLEM_GUESS = 4.75

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const blocks = useMemo(
    () => (problems.length > MOST_WHOLE_ROWS ? inBlocks(problems, PROBLEM_GUESS) : undefined),
    [problems],
  )
  if (!blocks) {
    return (
      <ul>
        {problems.map((problem) => (
          <ProblemLine key={keyOf(problem)} problem={problem} />
        ))}
      </ul>
    )
  }
  return (
    <NearBlocks blocks={blocks}>
      {({ rows, first }) => (
        <ul>
          {rows.map((problem, index) => (
            <ProblemLine key={keyOf(problem)} problem={problem} place={first + index + 1} of={problems.length} />
          ))}
        </ul>
      )}
    </NearBlocks>
  )
}

type LineProps = { readonly problem: Problem; readonly place?: number; readonly of?: number }

function ProblemLine({ problem, place, of }: LineProps) {
  return (
    <li className={styles.problem} aria-posinset={place} aria-setsize={of}>
      <code>{formatJsonPath(problem.path)}</code>
      <p>
        {problem.severity === 'notice' && `${text.notice}: `}
        {problemSentence(problem)}
      </p>
      <p className={styles.remedy}>{remedyOf(problem)}</p>
    </li>
  )
}

function keyOf({ path, code }: Problem): string {
  return `${formatJsonPath(path)} ${code}`
}
