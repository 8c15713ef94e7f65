// TimelineJS as its documentation sets it up from JSON, without fonts or media from elsewhere and without easing.
import { Timeline } from '@knight-lab/timelinejs/dist/js/timeline.js'
import '@knight-lab/timelinejs/dist/css/timeline.css'
import { dataAddress, markAllDrawn } from './after-frame.mjs'

const data = await (await fetch(dataAddress())).json()
const timeline = new Timeline('plot', data, {
  duration: 0,
  font: null,
  hash_bookmark: false,
  use_bc: false,
  lazy: true,
})
if (timeline.ready) markAllDrawn()
else timeline.on('ready', markAllDrawn)
