// A page of the app in a frame of another page of the app, and what the two say to each other.

/** The framed page can be told what to show. */
export const FRAME_READY = 'watchfloor-frame-ready'

/** Show this address of the app, without being loaded anew. */
export type FrameScene = { readonly watchfloorShow: string }

/** To whom a page of the app speaks. Pages from a disk have an origin that no address can name. */
export function targetOrigin(): string {
  return window.origin === 'null' ? '*' : window.origin
}
