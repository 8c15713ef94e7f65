// Says to whoever measures from outside when the first records stood on the screen, and when all of them did.
export const FIRST_DRAWN = 'watchfloor:first-drawn'
export const ALL_DRAWN = 'watchfloor:all-drawn'

/** Of the dataset that is open: a wall that runs for weeks says it once, not once a refresh. */
let told: { readonly address: string | undefined; first: boolean; all: boolean } | undefined

/** To be called with every painting of a dataset's records; `address` is where the dataset comes from. */
export function tellDrawn(address: string | undefined, isComplete: boolean): void {
  if (!told || told.address !== address) {
    told = { address, first: false, all: false }
    performance.clearMarks(FIRST_DRAWN)
    performance.clearMarks(ALL_DRAWN)
  }
  const now = told
  if (!now.first) {
    now.first = true
    afterFrame(() => performance.mark(FIRST_DRAWN))
  }
  if (isComplete && !now.all) {
    now.all = true
    afterFrame(() => performance.mark(ALL_DRAWN))
  }
}

/** In the first task after the next frame has been drawn. */
function afterFrame(action: () => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.addEventListener(
      'message',
      () => {
        channel.port1.close()
        action()
      },
      { once: true },
    )
    channel.port1.start()
    channel.port2.postMessage(undefined)
  })
}
