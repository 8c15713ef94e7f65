/** Whole seconds as a stopwatch has them: `4:05`, `1:04:05`; less than nothing with a true minus. */
export function formatDuration(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const parts = hours > 0 ? [hours, twoDigits(minutes), twoDigits(rest)] : [minutes, twoDigits(rest)]
  return `${seconds <= -1 ? '−' : ''}${parts.join(':')}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
