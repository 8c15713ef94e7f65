// A drawing that is saved as vectors is made of the strokes that were made on the canvas.
import { beforeEach, expect, test, vi } from 'vitest'
import { outlineOf } from '../../src/ui/pen'
import { SvgPen } from '../../src/ui/svg-pen'

beforeEach(() =>
  vi.stubGlobal(
    'Path2D',
    class {
      readonly isOutline = true
    },
  ),
)

/** What was drawn, an element a line: its name, then its attributes and words. */
function drawnBy(paint: (pen: SvgPen) => void): readonly string[] {
  const pen = new SvgPen(100, 50)
  paint(pen)
  return [...pen.drawing.querySelectorAll('*')]
    .filter((element) => element.localName !== 'defs')
    .map(
      (element) =>
        `${element.localName} ${[...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}${element.children.length === 0 && element.textContent ? ` “${element.textContent}”` : ''}`,
    )
}

test.each<readonly [what: string, paint: (pen: SvgPen) => void, drawn: readonly string[]]>([
  [
    'a box in its colour',
    (pen) => {
      pen.fillStyle = 'red'
      pen.globalAlpha = 0.5
      pen.fillRect(1, 2, 30.00049, 4)
    },
    ['path d=M1 2h30v4h-30Z fill=red opacity=0.5'],
  ],
  [
    'a dashed line',
    (pen) => {
      pen.strokeStyle = 'blue'
      pen.lineWidth = 2
      pen.setLineDash([4, 3])
      pen.beginPath()
      pen.moveTo(0, 0)
      pen.lineTo(10, 5)
      pen.stroke()
    },
    ['path d=M0 0L10 5 fill=none stroke=blue stroke-width=2 stroke-linejoin=miter stroke-dasharray=4 3'],
  ],
  [
    'an outline, moved and scaled',
    (pen) => {
      pen.setTransform(2, 0, 0, 2, 10, 20)
      pen.fill(outlineOf('M0 0h4v4Z'))
      pen.setTransform(1, 0, 0, 1, 0, 0)
      pen.fillRect(0, 0, 1, 1)
    },
    ['path d=M0 0h4v4Z fill=#000 transform=matrix(2 0 0 2 10 20)', 'path d=M0 0h1v1h-1Z fill=#000'],
  ],
  [
    'words, as words, set as they were',
    (pen) => {
      pen.font = '600 12px Some Sans, sans-serif'
      pen.textAlign = 'right'
      pen.textBaseline = 'middle'
      pen.fillText('28 Jan <i>', 5, 6)
    },
    [
      'text x=5 y=6 font-weight=600 font-size=12 font-family=Some Sans, sans-serif text-anchor=end dominant-baseline=central fill=#000 “28 Jan <i>”',
    ],
  ],
  [
    'an edge that fades',
    (pen) => {
      const ramp = pen.createLinearGradient(0, 0, 9, 0)
      ramp.addColorStop(0, 'transparent')
      ramp.addColorStop(1, 'red')
      pen.fillStyle = ramp
      pen.fillRect(0, 0, 9, 9)
    },
    [
      'linearGradient id=ramp-1 gradientUnits=userSpaceOnUse x1=0 y1=0 x2=9 y2=0',
      'stop offset=0 stop-color=transparent',
      'stop offset=1 stop-color=red',
      'path d=M0 0h9v9h-9Z fill=url(#ramp-1)',
    ],
  ],
  [
    'what is clipped, until that is over',
    (pen) => {
      pen.save()
      pen.fillStyle = 'red'
      pen.beginPath()
      pen.rect(0, 0, 5, 5)
      pen.clip()
      pen.fillRect(0, 0, 9, 9)
      pen.restore()
      pen.fillRect(1, 1, 1, 1)
    },
    [
      'clipPath id=clip-1',
      'path d=M0 0h5v5h-5Z',
      'g clip-path=url(#clip-1)',
      'path d=M0 0h9v9h-9Z fill=red',
      'path d=M1 1h1v1h-1Z fill=#000',
    ],
  ],
])('a pen for vectors draws %s', (_, paint, drawn) => {
  expect(drawnBy(paint)).toEqual(drawn)
})
