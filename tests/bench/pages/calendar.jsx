// react-calendar-timeline with fixed lines instead of stacking, which is its own advice for many items.
import moment from 'moment'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import * as calendar from 'react-calendar-timeline'
import 'react-calendar-timeline/lib/Timeline.css'
import { dataAddress, markAllDrawn } from './after-frame.mjs'

// It is published as CommonJS, which bundlers wrap in one `default` or in two.
const { default: Timeline } = calendar.default.default ? calendar.default : calendar
const items = await (await fetch(dataAddress())).json()
const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, title: id }))
const last = items.reduce((latest, { end_time }) => Math.max(latest, end_time), 0)

function Page() {
  // The component draws its items in the same commit as itself, once it knows its width.
  useEffect(markAllDrawn, [])
  return (
    <Timeline
      groups={groups}
      items={items}
      defaultTimeStart={moment(items[0].start_time)}
      defaultTimeEnd={moment(last)}
      stackItems={false}
      canMove={false}
      canResize={false}
      canSelect={false}
      canChangeGroup={false}
      maxZoom={8 * 366 * 86_400_000}
    />
  )
}

createRoot(document.getElementById('plot')).render(<Page />)
