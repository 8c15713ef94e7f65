import { useCallback, useMemo } from 'react'
import type { EventId } from '../../domain/ids'
import { MarkGlyph } from '../../marks/mark-glyph'
import { viewAddress } from '../../ui/view-address'
import { formatEdtf } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { recordKind } from '../../view-model/record-text'
import { focusOn, setFocus } from '../../view-model/transitions'
import type { EventStrip } from './events-layout'
import styles from './figure-chart.module.css'
import { MarkLabel } from './mark-label'
import { useRoving } from './use-roving'

type Props = {
  readonly strip: EventStrip
  readonly line: number
  readonly fontSize: number
  readonly navigation: Navigation
}

/** Half the side of the glyphs that `MarkGlyph` draws, in pixels, and the type size that they are drawn for. */
const GLYPH_HALF = 7
const GLYPH_TYPE = 13

/** What happened in the same days, on the chart's own axis; each mark opens its record. */
export function EventMarks({ strip, line, fontSize, navigation }: Props) {
  const ids = useMemo(() => strip.events.map(({ event }) => event.id), [strip])
  const open = useCallback((id: EventId) => navigation.change(setFocus({ type: 'event', id }), 'push'), [navigation])
  const roving = useRoving(ids, undefined, open)
  const scale = fontSize / GLYPH_TYPE
  return (
    <>
      {strip.events.map((placed) => {
        const { event, mark, x, span, label } = placed
        return (
          <a
            key={event.id}
            {...roving(event.id)}
            {...viewAddress(navigation.hrefOf(focusOn(event)))}
            aria-label={`${event.title}, ${recordKind(event)}, ${formatEdtf(event.date)}`}
            className={styles.event}
          >
            {label.isFree && <path d={`M${x} ${strip.y}V${label.box.top}`} className={styles.leader} />}
            {span ? (
              <rect
                x={span.from}
                y={strip.y - line * 0.25}
                width={span.to - span.from}
                height={line * 0.5}
                className={styles.eventSpan}
                data-mark={mark}
              />
            ) : (
              <g
                transform={`translate(${x - GLYPH_HALF * scale} ${strip.y - GLYPH_HALF * scale}) scale(${scale})`}
                className={styles.eventGlyph}
              >
                <MarkGlyph name={mark} />
              </g>
            )}
            <g className={label.isFree ? undefined : styles.whenFocused}>
              <MarkLabel label={label} fontSize={fontSize} isRaised={!label.isFree} />
            </g>
          </a>
        )
      })}
    </>
  )
}
