import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { readLook, watchLook, type CanvasLook } from './canvas-look'

/** Draws in CSS pixels on a cleared ground. */
export type Paint = (context: CanvasRenderingContext2D, look: CanvasLook) => void

/**
 * Keeps a canvas painted: within the frame of every change of `paint`, and whenever theme, type or the screen's
 * sharpness change. `paint` must be the same function as long as it would draw the same.
 */
export function useCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  width: number,
  height: number,
  paint: Paint | undefined,
): void {
  const look = useRef<CanvasLook>(undefined)
  const draw = useRef<() => void>(undefined)
  useLayoutEffect(() => {
    draw.current = () => {
      const context = canvas.current?.getContext('2d')
      if (!context || !canvas.current || !paint) return
      look.current ??= readLook(canvas.current.parentElement ?? canvas.current)
      clear(context, canvas.current, width, height, look.current.ratio)
      paint(context, look.current)
    }
    draw.current()
  }, [canvas, width, height, paint])
  useEffect(
    () =>
      watchLook(() => {
        look.current = undefined
        draw.current?.()
      }),
    [],
  )
}

/** As many pixels as the screen has; to set a size takes a new bitmap, so it is set only when it is another. */
function clear(
  context: CanvasRenderingContext2D,
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  ratio: number,
): void {
  const pixels = { width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio)) }
  if (canvas.width !== pixels.width || canvas.height !== pixels.height) {
    canvas.width = pixels.width
    canvas.height = pixels.height
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, width + 1, height + 1)
}
