import LogWorker from './log.worker?worker&inline'

export function newWorker(): Worker {
  return new LogWorker({ name: 'logs' })
}
