import { formatJsonPath, type Problem } from '../../domain/problem'
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
        <section key={list} aria-label={list === '' ? text.header : list}>
          <h3 className={styles.list}>{list === '' ? text.header : list}</h3>
          <ul>
            {group.map((problem) => {
              const path = formatJsonPath(problem.path)
              return (
                <li key={`${path} ${problem.code}`} className={styles.problem}>
                  <code>{path}</code>
                  <p>
                    {problem.severity === 'notice' && `${text.notice}: `}
                    {problemSentence(problem)}
                  </p>
                  <p className={styles.remedy}>{remedyOf(problem)}</p>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}
