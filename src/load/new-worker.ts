/** A worker that reads logs; throws where the browser grants none. */
export function newWorker(): Worker {
  return new Worker(new URL('log.worker.ts', import.meta.url), { type: 'module', name: 'logs' })
}
