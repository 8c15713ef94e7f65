import { Component, type ReactNode } from 'react'
import { shell } from '../words/en/shell'
import styles from './error-boundary.module.css'
import { askForPartsAgain } from './on-demand'

type Props = {
  readonly children: ReactNode
  readonly region?: string
  /** What the region shows: a fault in one thing does not bar the next one. */
  readonly shows?: string
}
type State = { readonly error: Error | undefined }

/** Bugs throw, and end here: one region is lost and says so, the rest of the board stays. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidUpdate({ shows }: Props): void {
    if (this.state.error && shows !== this.props.shows) this.tryAgain()
  }

  private readonly tryAgain = (): void => {
    askForPartsAgain()
    this.setState({ error: undefined })
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div role="alert" className={styles.broken}>
        <p>
          <strong>{shell.broken(this.props.region)}</strong>
        </p>
        <p>{error.message}</p>
        <button type="button" className={styles.again} onClick={this.tryAgain}>
          {shell.tryAgain}
        </button>
      </div>
    )
  }
}
