// vis-timeline at its quickest: a DataSet, groups, no stacking (what costs it most), nothing to select, no tooltips.
import { DataSet, Timeline } from 'vis-timeline/standalone'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { dataAddress, markAllDrawn } from './after-frame.mjs'

const DAY_MS = 86_400_000
const items = await (await fetch(dataAddress())).json()
const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }))
const middle = Date.parse(items[Math.floor(items.length / 2)].start)
const isWindowOnly = new URLSearchParams(location.search).get('days') === '14'

const timeline = new Timeline(document.getElementById('plot'), new DataSet(items), groups, {
  // Without days it fits all of them, which draws far sooner than to name the same days as its start and end.
  ...(isWindowOnly && { start: middle - 7 * DAY_MS, end: middle + 7 * DAY_MS }),
  height: '100%',
  stack: false,
  showTooltips: false,
  selectable: false,
  zoomKey: 'ctrlKey',
  onInitialDrawComplete: markAllDrawn,
})
// Left alone, a window that was named stays hidden until the line of the present moves, a second later.
if (isWindowOnly) timeline.once('rangechanged', () => requestAnimationFrame(() => timeline.redraw()))
