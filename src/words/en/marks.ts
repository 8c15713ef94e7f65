/** Names of the marks, as the legend gives them. */
export const marks = {
  event: 'event',
  document: 'document',
  scheduled: 'scheduled',
  cancelled: 'cancelled',
  reported: 'reported, not confirmed',
  statement: 'statement',
  undisclosed: 'content undisclosed',
  observed: 'figure, observed',
  'second-hand': 'figure, at second hand',
  planned: 'figure, planned',
  pledged: 'figure, pledged',
  forecast: 'figure, forecast',
  reference: 'reference line',
} as const
