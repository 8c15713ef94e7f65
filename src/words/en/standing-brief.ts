/** Of the brief that the app makes by itself. */
export const standingBrief = {
  title: 'Standing brief',
  situation: (day: string): string => `As of ${day}`,
  news: (day: string): string => `What became known after ${day}`,
  demands: (open: number, count: number): string =>
    open === 0
      ? 'Demands and replies'
      : `Demands and replies: ${open} of ${count} ${open === 1 ? 'waits' : 'wait'} for an answer`,
  dates: (days: string): string => `What is scheduled, ${days}`,
} as const
