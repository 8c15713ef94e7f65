import { useEffect, useState } from 'react'

/**
 * Keeps the screen from going dark while it is wanted, where the browser can. It is lost when the page is hidden, and
 * asked for again. Returns whether it may go dark although it is not wanted to.
 */
export function useWakeLock(isWanted: boolean): boolean {
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | undefined
    let isOver = false
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return
      // A low battery or the owner of the frame may refuse; the board is there all the same.
      lock = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (isOver) void lock?.release()
      else setRefused(lock === undefined)
    }
    void ask()
    const askAgain = (): void => void ask()
    document.addEventListener('visibilitychange', askAgain)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', askAgain)
      void lock?.release()
    }
  }, [isWanted])
  return isWanted && (isRefused || !('wakeLock' in navigator))
}
