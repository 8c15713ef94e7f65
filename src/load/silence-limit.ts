/**
 * A host that lets fall a byte now and then says no more than one that is silent, and would be waited for through days:
 * so much must have come before the wait begins anew.
 */
const LEAST_BYTES = 1024

/** Ends a request that its owner has given up, or to which the host has said next to nothing for a while. */
export class SilenceLimit {
  private readonly controller = new AbortController()
  private readonly ms: number
  private readonly owner: AbortSignal | undefined
  private timer: ReturnType<typeof setTimeout>
  private bytes = 0

  constructor(seconds: number, owner: AbortSignal | undefined) {
    this.ms = seconds * 1000
    this.owner = owner
    this.timer = setTimeout(this.end, this.ms)
    owner?.addEventListener('abort', this.end)
  }

  get signal(): AbortSignal {
    return this.controller.signal
  }

  /** So many bytes were heard. */
  readonly heard = (bytes: number): void => {
    this.bytes += bytes
    if (this.bytes < LEAST_BYTES) return
    this.bytes = 0
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
