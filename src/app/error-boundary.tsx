import { Component, type ReactNode } from 'react'
import { shell } from '../words/en/shell'
import styles from './error-boundary.module.css'
import { askForPartsAgain } from './on-demand'
import { isUnattended, retrySeconds } from './unattended'

type Props = {
  readonly children: ReactNode
  readonly region?: string
  /** What the region shows: a fault in one thing does not bar the next one. */
  readonly shows?: string
}
type State = {
  readonly error: Error | undefined
  /** Seconds until it is tried again where nobody is there to press a button. */
  readonly wait?: number
}

/** Bugs throw, and end here: one region is lost and says so, the rest of the board stays. On a wall it tries again by itself. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined }
  private attempts = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(): void {
    clearTimeout(this.timer)
    if (!isUnattended()) return
    const wait = retrySeconds(this.attempts++)
    this.setState({ wait })
    this.timer = setTimeout(this.tryAgain, wait * 1000)
  }

  override componentDidUpdate({ shows }: Props): void {
    if (shows === this.props.shows) return
    this.attempts = 0
    if (this.state.error) this.tryAgain()
  }

  override componentWillUnmount(): void {
    clearTimeout(this.timer)
  }

  private readonly tryAgain = (): void => {
    clearTimeout(this.timer)
    askForPartsAgain()
    this.setState({ error: undefined })
  }

  override render(): ReactNode {
    const { error, wait } = this.state
    if (!error) return this.props.children
    return (
      <div role="alert" className={styles.broken}>
        <p>
          <strong>{shell.broken(this.props.region)}</strong>
        </p>
        <p>{error.message}</p>
        {wait === undefined ? (
          <button type="button" className={styles.again} onClick={this.tryAgain}>
            {shell.tryAgain}
          </button>
        ) : (
          <p>{shell.triesAgain(wait)}</p>
        )}
      </div>
    )
  }
}
