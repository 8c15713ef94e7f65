// How windows of one presentation hear each other without a server: by BroadcastChannel. A page that was opened from a
// disk may have no channel to the next one; then the window that opened the other and the other tell each other directly.
import { targetOrigin } from '../ui/framed-page'
import { readStageMessage, type StageMessage } from '../view-model/stage-message'

export type StageLink = {
  readonly say: (message: StageMessage) => void
  /** A window that this one has opened. */
  readonly add: (other: Window) => void
  readonly close: () => void
}

export type OpenStageLink = (name: string, hear: (message: StageMessage) => void) => StageLink

/** What is said from window to window says which presentation it is about, as a channel does by its name. */
type Envelope = { readonly stage: string; readonly message: unknown }

export const openStageLink: OpenStageLink = (name, hear) => {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)
  const peers = new Set<Window>()
  const { opener } = window as { readonly opener: Window | null }
  if (opener && opener !== window) peers.add(opener)

  const read = (data: unknown): boolean => {
    const message = readStageMessage(data)
    if (message) hear(message)
    return message !== undefined
  }
  const onChannel = (event: MessageEvent): void => void read(event.data)
  const onWindow = (event: MessageEvent): void => {
    const { data, origin, source } = event as MessageEvent<Partial<Envelope> | null>
    if (origin !== window.origin || data?.stage !== name || !read(data.message)) return
    // A window that was reloaded has forgotten whom it opened, and is told of it by what it hears.
    if (source && 'postMessage' in source && 'closed' in source) peers.add(source)
  }
  channel?.addEventListener('message', onChannel)
  window.addEventListener('message', onWindow)

  // On a host the channel reaches every window; there nothing needs to be said twice.
  const broadcast = channel?.postMessage.bind(channel)
  const hasChannel = channel !== undefined && window.location.protocol !== 'file:'
  return {
    say: (message) => {
      broadcast?.(message)
      if (hasChannel) return
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer)
        else peer.postMessage({ stage: name, message } satisfies Envelope, targetOrigin())
      }
    },
    add: (other) => peers.add(other),
    close: () => {
      channel?.close()
      window.removeEventListener('message', onWindow)
    },
  }
}
