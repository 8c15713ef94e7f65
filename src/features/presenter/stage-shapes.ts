export const STAGE_SHAPES = ['16:9', '16:10', '4:3'] as const
export type StageShape = (typeof STAGE_SHAPES)[number]

/** In CSS pixels; type follows the height of a screen, so a larger one of this shape has the same lines. */
export const FRAME_SIZES: Readonly<Record<StageShape, { readonly width: number; readonly height: number }>> = {
  '16:9': { width: 1280, height: 720 },
  '16:10': { width: 1280, height: 800 },
  '4:3': { width: 1024, height: 768 },
}
