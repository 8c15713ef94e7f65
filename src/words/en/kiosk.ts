export const kiosk = {
  label: 'State of this display',
  freshness: { fresh: 'Fresh', ageing: 'Ageing', stale: 'Stale', 'cut-off': 'Cut off' },
  asked: (age: string): string => `last answer ${age} ago`,
  closed: (day: string): string => `record closed ${day}`,
  /** An age in the largest unit that still says something: `12 s`, `4 min`, `3 h`, `2 d`. */
  age: (seconds: number): string => {
    if (seconds < 60) return `${seconds} s`
    if (seconds < 3600) return `${Math.floor(seconds / 60)} min`
    if (seconds < 172_800) return `${Math.floor(seconds / 3600)} h`
    return `${Math.floor(seconds / 86_400)} d`
  },
} as const
