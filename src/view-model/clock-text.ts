import { LOCALE } from '../words/words'

/** The time of day, `09:41`, of an instant (milliseconds since 1970, UTC) in an IANA zone. */
export function clockText(now: number, zone: string): string {
  return formatsOf(zone).time.format(now)
}

/** How far a zone is from UTC at an instant: `UTC−5`, `UTC+5:30`, `UTC`. */
export function zoneText(now: number, zone: string): string {
  const name =
    formatsOf(zone)
      .zone.formatToParts(now)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone
  return name.replace('GMT', 'UTC').replace('+0', '').replace('-', '−')
}

type Formats = { readonly time: Intl.DateTimeFormat; readonly zone: Intl.DateTimeFormat }

/** By zone. A wall asks for its few once a second, and to make one takes longer than to use it. */
const formats = new Map<string, Formats>()

function formatsOf(zone: string): Formats {
  const made = formats.get(zone) ?? {
    time: new Intl.DateTimeFormat(LOCALE, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    zone: new Intl.DateTimeFormat(LOCALE, { timeZone: zone, timeZoneName: 'shortOffset' }),
  }
  formats.set(zone, made)
  return made
}
