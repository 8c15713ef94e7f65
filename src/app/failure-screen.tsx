import type { LoadError } from '../domain/load-error'
import { failures, failureWords } from '../words/en/failures'
import { shell } from '../words/en/shell'
import { FilePicker } from '../ui/file-picker'
import { ViewLink } from '../ui/view-link'
import styles from './failure-screen.module.css'
import type { FileDrop } from './use-file-drop'

type Props = {
  readonly failure: LoadError
  /** The host's own first dataset, where that is not what failed. */
  readonly home: string | undefined
  /** undefined where no file can be opened instead. */
  readonly drop: FileDrop | undefined
  readonly onAskAgain: () => void
}

/** No board to keep: what happened in plain words, what helps, and the ways on. */
export function FailureScreen({ failure, home, drop, onAskAgain }: Props) {
  return (
    <main className={styles.screen}>
      <h1>{failures.title}</h1>
      <Reason error={failure} />
      {drop?.refused && <Reason error={drop.refused} />}
      <div className={styles.actions}>
        <button type="button" className={styles.action} onClick={onAskAgain}>
          {shell.askAgain}
        </button>
        {drop && <FilePicker label={shell.pickFile} onFile={drop.open} />}
        {home !== undefined && (
          <ViewLink href={home} className={styles.action}>
            {shell.toHost}
          </ViewLink>
        )}
      </div>
    </main>
  )
}

function Reason({ error }: { readonly error: LoadError }) {
  const { what, remedy } = failureWords(error)
  return (
    <>
      <p role="alert">{what}</p>
      {'start' in error && <pre className={styles.start}>{error.start}</pre>}
      <p>{remedy}</p>
    </>
  )
}
