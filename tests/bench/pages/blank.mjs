// @ts-check
import { markAllDrawn } from './after-frame.mjs'

markAllDrawn()
