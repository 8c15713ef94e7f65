// Where there is a worker it fetches and checks a new build by itself, and what it has installed waits. Another tab may
// have let it in already: then this page runs an old build beside a new worker, and only has to be loaded anew.
import type { BuildWatch } from './build-watch'
import { askBuild, isMessage, type ToWorker } from './worker-messages'

const PATIENCE_MS = 3000

/** A worker that does not take over in so long never will: then nothing changes. */
const TAKEOVER_MS = 10_000

export function watchByWorker(own: string, registration: ServiceWorkerRegistration, reload: () => void): BuildWatch {
  const { serviceWorker } = navigator
  let isReady = false
  let isApplying = false
  let onChange = (): void => undefined
  const look = async (): Promise<void> => {
    const worker = registration.waiting ?? registration.active
    const id = worker ? await askBuild(worker, PATIENCE_MS) : undefined
    // A first worker that is about to start is no news, nor one that does not say what it is.
    const isNew = id !== undefined && id !== own
    if (isNew === isReady) return
    isReady = isNew
    onChange()
  }
  const lookWhenInstalled = (): void => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => void look())
  }
  registration.addEventListener('updatefound', lookWhenInstalled)
  lookWhenInstalled()
  serviceWorker.addEventListener('controllerchange', () => {
    if (isApplying) reload()
    else void look()
  })
  serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (isMessage(data, 'which-build')) ports[0]?.postMessage(own)
  })
  serviceWorker.startMessages()
  void look()
  say(registration.active, 'tidy')
  return {
    ask: async () => {
      // A host that is away, or half a deployment: asked again next time.
      await registration.update().catch(() => undefined)
      await look()
    },
    isReady: () => isReady,
    apply: () => {
      if (!registration.waiting) return reload()
      isApplying = true
      say(registration.waiting, 'apply')
      setTimeout(() => {
        isApplying = false
      }, TAKEOVER_MS)
    },
    listen: (listener) => {
      onChange = listener
    },
  }
}

function say(worker: ServiceWorker | null, type: ToWorker['type']): void {
  worker?.postMessage({ type } satisfies ToWorker, [])
}
