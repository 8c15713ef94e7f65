// What pages and the worker that keeps the app say to each other. Questions are answered through the port that comes
// with them, by the id of a build.

/** 'apply': the reader, or a wall between two scenes, wants the new build. 'tidy': a good moment to clear up. */
export type ToWorker = { readonly type: 'apply' | 'tidy' | 'which-build' }

export type ToPage = { readonly type: 'which-build' }

export function isMessage(value: unknown, type: ToWorker['type']): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type
}

type Target = { readonly postMessage: (message: unknown, transfer: MessagePort[]) => void }

/** The build that a page or a worker runs; undefined where it does not say so in time. */
export async function askBuild(target: Target, patience: number): Promise<string | undefined> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const settle = (data: unknown): void => {
      clearTimeout(timer)
      // A line that stays open is never collected, and a wall asks every minute.
      port1.close()
      resolve(typeof data === 'string' ? data : undefined)
    }
    const timer = setTimeout(() => settle(undefined), patience)
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => settle(data))
    port1.start()
    target.postMessage({ type: 'which-build' } satisfies ToPage & ToWorker, [port2])
  })
}
