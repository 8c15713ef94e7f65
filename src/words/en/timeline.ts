import type { LaneGrouping } from '../../view-model/view-state'
import { common } from './common'

const lanes: Readonly<Record<LaneGrouping, string>> = { kind: 'Kind', actor: 'Actor', topic: 'Topic' }

export const timeline = {
  region: 'Timeline',
  lanesBy: 'Lanes by',
  lanes,
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
  moveAsOf: 'Move the as-of day',
  chart: (lanes: string, count: string): string =>
    `${count} in lanes by ${lanes.toLowerCase()}. Arrow keys move between marks, Enter opens one, plus and minus zoom.`,
  cluster: (count: number, span: string): string => `${common.records(count)}, ${span}`,
  clusterZoom: 'Enter zooms to them',
  clusterList: 'Enter lists them',
  labelledClaim: (figure: string, voice: string): string => `${figure}, ${voice}`,
  labelledStatement: (voice: string, text: string): string => `${voice}: ${text}`,
  markName: (date: string, kind: string, title: string, sources: string): string =>
    `${date}, ${kind}: ${title}, ${sources}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeSpan: 'Whole span',
  zoomGroup: 'Days in view',
  wheelHint: 'Drag to pan, Ctrl + wheel to zoom',
  overview: 'Overview of the whole span',
  windowStart: 'First day in view',
  windowEnd: 'Last day in view',
  earlier: (count: number): string => `${count} earlier`,
  later: (count: number): string => `${count} later`,
  laneEdges: (label: string, count: number, earlier: number, later: number): string =>
    `${label}: ${count} in view, ${earlier} earlier, ${later} later`,
  outside: (earlier: number, later: number): string =>
    [earlier > 0 && `${earlier} earlier`, later > 0 && `${later} later`].filter(Boolean).join(' · '),
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
  softEdge: 'start or end not stated',
  clusterKey: 'several records, counted',
} as const
