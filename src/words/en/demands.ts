import { common } from './common'

/** What became of a demand, in a word and a line. */
export const demands = {
  answers: {
    open: 'Open',
    accepted: 'Accepted',
    rejected: 'Rejected',
    'counter-offer': 'Counter-offer',
    answered: 'Answered',
    'answered-undisclosed': 'Answered',
    mixed: 'Mixed',
  },
  undisclosed: 'content undisclosed',
  silentFor: (days: number): string => (days === 0 ? 'no answer yet' : `no answer for ${common.days(days)}`),
  /** One addressee's part in a mixed answer. */
  part: (name: string, answer: string): string => `${name}: ${answer.toLocaleLowerCase()}`,
} as const
