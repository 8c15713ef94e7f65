// Labels of the codes of the UCDP Georeferenced Event Dataset (GED), after its codebook. They are part of what a row
// says, in the language of its source, and so no words of the app.

type Labels = Readonly<Record<string, string>>

export const UCDP_TYPES: Labels = {
  1: 'state-based conflict',
  2: 'non-state conflict',
  3: 'one-sided violence',
}

export const UCDP_DATE_PRECISIONS: Labels = {
  2: 'date known within 2 to 6 days',
  3: 'date known to the week',
  4: 'date known within 8 to 30 days or to the month',
  5: 'date known within more than a month, at most a year',
}

export const UCDP_PLACE_PRECISIONS: Labels = {
  1: 'exact location',
  2: 'near the location, within about 25 km',
  3: 'location known to the second-order division',
  4: 'location known to the first-order division',
  5: 'location known to a part of the country, a line or an area',
  6: 'location known to the country',
  7: 'in international waters or airspace',
}

/** Clear events need no label. */
export const UCDP_CLARITIES: Labels = {
  2: 'reported in a summary that single events cannot be told from',
}

/** Kinds of estimates, and whose the dead were. */
export const UCDP_DEATHS = {
  best: 'best estimate',
  low: 'low',
  high: 'high',
  sideA: 'side A',
  sideB: 'side B',
  civilians: 'civilians',
  unknown: 'unknown',
}

/** What stands before a text that a column gives. */
export const UCDP_LABELS = {
  id: 'UCDP GED id',
  type: 'type_of_violence',
  status: 'code_status:',
  original: 'source_original:',
  deaths: 'Deaths:',
}

export const UCDP_TEXTS: readonly string[] = [
  UCDP_TYPES,
  UCDP_DATE_PRECISIONS,
  UCDP_PLACE_PRECISIONS,
  UCDP_CLARITIES,
  UCDP_DEATHS,
  UCDP_LABELS,
].flatMap((labels) => Object.values(labels))
