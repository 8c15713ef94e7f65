export const brief = {
  /** Of the brief that the app makes by itself. */
  made: {
    title: 'Standing brief',
    situation: 'Where things stand',
    news: 'Since the day before',
    demands: 'Demands and replies',
    dates: 'What comes next',
  },
} as const
