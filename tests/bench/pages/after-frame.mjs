// @ts-check

/**
 * Calls back as soon as the browser has drawn what stands now: after the next frame's own work, in a task of its own.
 * @param {() => void} action
 */
export function afterFrame(action) {
  requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', action, { once: true })
    channel.port1.start()
    channel.port2.postMessage(undefined)
  })
}

/** What every page but our own says when it shows everything; our own has marks of its own names. */
export function markAllDrawn() {
  afterFrame(() => performance.mark('bench:all-drawn'))
}

/**
 * Where the data of this page stands, as its address says.
 * @returns {string}
 */
export function dataAddress() {
  return new URLSearchParams(location.search).get('data') ?? ''
}
