import { MARKS, type MarkName, type MarkOutline } from '../../view-model/mark-of'
import type { FigureGeometry } from '../../view-model/select-figure-extent'
import { MARK } from './figures-layout'

type Props = {
  readonly geometry: FigureGeometry | 'unstated'
  readonly mark: MarkName
  /** About: the edge of the dot is not the edge of the claim. */
  readonly isAbout: boolean
  /** Length of a range upwards, in pixels. */
  readonly rise: number
  /** Type size in pixels: marks grow with the words. */
  readonly fontSize: number
}

const DASHES: Readonly<Record<MarkOutline, string | undefined>> = {
  solid: undefined,
  dashed: '0.28em 0.18em',
  dotted: '0.08em 0.16em',
  'dash-dot': '0.3em 0.12em 0.08em 0.12em',
  struck: undefined,
}

/** A claim as a mark, its base at the origin; chart and legend draw it by this one function. */
export function ClaimGlyph({ geometry, mark, isAbout, rise, fontSize }: Props) {
  const { fill, outline } = MARKS[mark]
  const em = (share: number): number => share * fontSize
  const paint = {
    fill: fill === 'none' ? 'var(--paper)' : 'currentColor',
    fillOpacity: fill === 'light' ? 0.3 : 1,
    stroke: 'currentColor',
    strokeWidth: em(0.13),
    strokeDasharray: DASHES[outline],
    strokeLinecap: outline === 'dotted' ? ('round' as const) : ('butt' as const),
  }
  // A line of paper around each mark keeps two that meet apart.
  const edge = { stroke: 'var(--paper)', strokeWidth: em(0.42), fill: 'none' }
  if (geometry === 'range') {
    const width = em(MARK.bar)
    const bar = { x: -width / 2, y: -Math.max(rise, 2), width, height: Math.max(rise, 2) }
    return (
      <>
        <rect {...bar} {...edge} />
        <rect {...bar} {...paint} />
      </>
    )
  }
  const isHollow = fill === 'none'
  const wall = `M${-em(MARK.wall / 2)} 0H${em(MARK.wall / 2)}`
  const direction = geometry === 'ceiling' ? 1 : -1
  return (
    <>
      {geometry === 'point' || isHollow ? <circle r={em(MARK.radius)} {...edge} /> : <path d={wall} {...edge} />}
      {geometry !== 'point' && <path d={arrowPath(em, direction)} {...edge} />}
      {isAbout && <circle r={em(MARK.radius * 1.75)} fill="currentColor" fillOpacity={0.2} />}
      {geometry !== 'point' && (
        <path
          d={arrowPath(em, direction)}
          fill="none"
          stroke="currentColor"
          strokeOpacity={fill === 'light' ? 0.6 : 1}
          strokeWidth={em(0.14)}
        />
      )}
      {geometry !== 'point' && !isHollow && geometry !== 'unstated' && (
        <path d={wall} stroke="currentColor" strokeOpacity={fill === 'light' ? 0.6 : 1} strokeWidth={em(0.2)} />
      )}
      {(geometry === 'point' || isHollow || geometry === 'unstated') && <circle r={em(MARK.radius)} {...paint} />}
    </>
  )
}

/** From the number that was said towards the side on which the rest may lie. */
function arrowPath(em: (share: number) => number, direction: 1 | -1): string {
  const tip = em(MARK.arrow) * direction
  const barb = em(0.3)
  return `M0 0V${tip}M${-barb} ${tip - barb * direction}L0 ${tip}L${barb} ${tip - barb * direction}`
}
