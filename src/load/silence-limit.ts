/** Ends a request that its owner has given up, or to which the host has said nothing for a while. */
export class SilenceLimit {
  private readonly controller = new AbortController()
  private readonly ms: number
  private readonly owner: AbortSignal | undefined
  private timer: ReturnType<typeof setTimeout>

  constructor(seconds: number, owner: AbortSignal | undefined) {
    this.ms = seconds * 1000
    this.owner = owner
    this.timer = setTimeout(this.end, this.ms)
    owner?.addEventListener('abort', this.end)
  }

  get signal(): AbortSignal {
    return this.controller.signal
  }

  /** Something was heard: the wait begins anew. */
  readonly heard = (): void => {
    clearTimeout(this.timer)
    this.timer = setTimeout(this.end, this.ms)
  }

  /** Whatever still comes is not wanted. */
  readonly end = (): void => {
    clearTimeout(this.timer)
    this.owner?.removeEventListener('abort', this.end)
    this.controller.abort()
  }
}
