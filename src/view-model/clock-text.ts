import { LOCALE } from '../words/words'

/** The time of day, `09:41`, of an instant (milliseconds since 1970, UTC) in an IANA zone. */
export function clockText(now: number, zone: string): string {
  return new Intl.DateTimeFormat(LOCALE, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now)
}
