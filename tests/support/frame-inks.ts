// What stands on frames that a browser showed: how much of each is not its ground, and how light the ground is.
import type { Page } from 'playwright-core'

/** A JPEG, in base 64. */
export type Frame = string

export type FrameInk = {
  readonly index: number
  /** The share of the frame that differs clearly from its ground. */
  readonly ink: number
  /** How light the most common colour is, from 0 to 255. */
  readonly ground: number
}

/** Decodes the frames in a page of the browser: it has the means, and Node has not. */
export async function inkOf(page: Page, frames: readonly Frame[]): Promise<readonly FrameInk[]> {
  return page.evaluate(async (jpegs) => {
    const read = async (jpeg: string): Promise<Uint8ClampedArray> => {
      const bytes = Uint8Array.from(atob(jpeg), (sign) => sign.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
    }
    const inks = []
    for (const [index, jpeg] of jpegs.entries()) {
      const pixels = await read(jpeg)
      const counts = Array.from({ length: 256 }, () => 0)
      for (let at = 0; at < pixels.length; at += 4) {
        const light = Math.round(((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3)
        counts[light] = (counts[light] ?? 0) + 1
      }
      const ground = counts.indexOf(Math.max(...counts))
      const inked = counts.reduce((sum, count, light) => (Math.abs(light - ground) > 40 ? sum + count : sum), 0)
      inks.push({ index, ink: inked / (pixels.length / 4), ground })
    }
    return inks
  }, frames)
}
