import { useLayoutEffect, useState, type RefObject } from 'react'
import { watchType } from '../../ui/watch-type'
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
    // A mode that leaves the type as it is, as the first one does, measures nothing anew.
    const modes = new MutationObserver(() => {
      const size = ref.current && Number.parseFloat(getComputedStyle(ref.current).fontSize)
      setSetting((before) =>
        before?.fontSize === size || !ref.current ? before : settingOf(getComputedStyle(ref.current)),
      )
    })
    modes.observe(document.documentElement, { attributeFilter: ['data-mode'] })
    const endWatch = watchType(read)
    return () => {
      modes.disconnect()
      endWatch()
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
