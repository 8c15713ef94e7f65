/** Full screen, or back. A browser that has none, or wants a press of its own for it, leaves things as they are. */
export async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen())
  } catch {
    // Nothing is lost: the page is shown in its window.
  }
}
