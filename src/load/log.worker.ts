import type { ToReader } from './log-messages'
import { LogSession } from './log-session'

const session = new LogSession((message, transfer) => self.postMessage(message, { transfer: [...transfer] }))
self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => session.hear(data))
