import { common } from './common'
import { counted } from './numbers'

export const timeline = {
  picture: (days: string): string => `Timeline, ${days}`,
  region: 'Timeline',
  lanesBy: 'Lanes by',
  lanes: { kind: 'Kind', actor: 'Actor', topic: 'Topic' },
  laneNames: {
    talks: 'Talks',
    documents: 'Documents',
    statements: 'Statements',
    forces: 'Forces',
    incidents: 'Incidents',
    other: 'Other',
  },
  sharedLane: (names: readonly string[]): string => names.join(', '),
  otherActors: (count: number): string => (count === 0 ? 'No actor named' : `Others (${count})`),
  otherTopics: (count: number): string => `Other topics (${count})`,
  noTopic: 'No topic',
  asOf: (day: string): string => `as of ${day}`,
  /** Where the line lies outside the days in view. */
  asOfBeyond: (asOf: string, side: 'before' | 'after' | undefined): string =>
    `${side === 'before' ? '‹ ' : ''}${asOf}${side === 'after' ? ' ›' : ''}`,
  moveAsOf: 'Move the as-of day',
  chart: (lanes: string, count: string): string =>
    `${count} in lanes by ${lanes.toLowerCase()}. Arrow keys move between marks, Enter opens one, plus and minus zoom.`,
  cluster: (count: number, span: string): string => `${common.records(count)}, ${span}`,
  clusterZoom: 'zooms to them',
  clusterList: 'lists them',
  /** A count with its thousands apart. */
  count: counted,
  /** Of a stretch of days in a lane that is drawn as density. */
  stretch: (lane: string, span: string, records: string): string => `${lane}, ${span}: ${records}`,
  records: (value: number): string => (value === 1 ? common.records(1) : `${counted(value)} records`),
  stretchZoom: 'Enter zooms in',
  stretchList: 'Enter lists them',
  /** What the full height of the bars stands for. */
  densityScale: (most: number, days: number): string =>
    days === 1 ? `top: ${counted(most)} a day` : `top: ${counted(most)} in ${counted(days)} days`,
  labelledClaim: (figure: string, voice: string): string => `${figure}, ${voice}`,
  labelledStatement: (voice: string, text: string): string => `${voice}: ${text}`,
  markName: (date: string, kind: string, title: string, sources: string): string =>
    `${date}, ${kind}: ${title}, ${sources}`,
  /** A row of a log of which only the columns have been read. */
  awaitedName: (date: string, kind: string): string => `${date}, ${kind}, its words are being read`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeSpan: 'Whole span',
  zoomGroup: 'Days in view',
  wheelHint: 'Drag to pan, Ctrl + wheel to zoom',
  overview: 'Overview of the whole span',
  windowStart: 'First day in view',
  windowEnd: 'Last day in view',
  earlier: (value: number): string => `${counted(value)} earlier`,
  later: (value: number): string => `${counted(value)} later`,
  laneEdges: (label: string, inView: number, earlier: number, later: number): string =>
    `${label}: ${counted(inView)} in view, ${counted(earlier)} earlier, ${counted(later)} later`,
  outside: (earlier: number, later: number): string =>
    [earlier > 0 && `${counted(earlier)} earlier`, later > 0 && `${counted(later)} later`].filter(Boolean).join(' · '),
  list: 'Records in view',
  listHead: { date: 'Date', kind: 'Kind', record: 'Record' },
  inView: (count: number): string => `${common.records(count)} in view`,
  inCluster: (count: number, span: string): string => `${common.records(count)}: ${span}`,
  showAll: 'Show all in view',
  ahead: (day: string): string => `Ahead of ${day}`,
  emptyWindow: 'No records in these days.',
  emptyFilters: 'No record that is known by this day passes the filters.',
  emptyRecord: 'Nothing is known by this day.',
  openTimeline: 'Open in Timeline',
  legend: 'Marks',
  softEdge: 'day not stated',
} as const
