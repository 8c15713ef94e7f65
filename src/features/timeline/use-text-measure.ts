import { useLayoutEffect, useState, type RefObject } from 'react'
import type { TextMeasure } from './text-fit'

export type TypeSetting = {
  /** In pixels. */
  readonly fontSize: number
  readonly measure: TextMeasure
}

/**
 * The type that an element is set in, and how wide texts are in it; undefined until it has been laid out.
 * Measured anew when the page's mode changes the sizes and when a font arrives.
 */
export function useTextMeasure(ref: RefObject<Element | null>): TypeSetting | undefined {
  const [setting, setSetting] = useState<TypeSetting>()
  useLayoutEffect(() => {
    const read = (): void => {
      if (ref.current) setSetting(settingOf(getComputedStyle(ref.current)))
    }
    read()
    const modes = new MutationObserver(read)
    modes.observe(document.documentElement, { attributeFilter: ['data-mode'] })
    document.fonts?.addEventListener('loadingdone', read)
    return () => {
      modes.disconnect()
      document.fonts?.removeEventListener('loadingdone', read)
    }
  }, [ref])
  return setting
}

const FALLBACK_EM = 0.5

function settingOf({ fontSize, fontFamily, fontWeight }: CSSStyleDeclaration): TypeSetting {
  const size = Number.parseFloat(fontSize) || 13
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return { fontSize: size, measure: (text) => text.length * size * FALLBACK_EM }
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`
  const widths = new Map<string, number>()
  return {
    fontSize: size,
    measure: (text) => {
      const known = widths.get(text)
      if (known !== undefined) return known
      const { width } = context.measureText(text)
      widths.set(text, width)
      return width
    },
  }
}
