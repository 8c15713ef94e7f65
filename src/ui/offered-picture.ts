// Pictures that stand on the page and can be taken along. Who draws one offers it here, and knows nothing of files; who
// saves one knows nothing of charts.

export type Picture = {
  /** What it shows, and what may be said over it. */
  readonly title: string
  readonly caption?: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** Draws it on a bitmap of its own, whose context has been scaled: so many pixels to a CSS pixel. */
  readonly paint: (context: CanvasRenderingContext2D, scale: number) => Promise<void> | void
  /** The same as vectors. */
  readonly vector?: () => SVGSVGElement | Promise<SVGSVGElement>
}

/** undefined while there is nothing to be seen. */
type Offer = () => Picture | undefined

const offers = new Map<Element, Offer>()

/** Offers a picture of what an element shows; returns what ends that. */
export function offerPicture(element: Element, offer: Offer): () => void {
  offers.set(element, offer)
  return () => {
    if (offers.get(element) === offer) offers.delete(element)
  }
}

/** The first picture of the page, top to bottom; undefined where none is offered. */
export function offeredPicture(): Picture | undefined {
  const elements = [...offers.keys()].filter(({ isConnected }) => isConnected)
  const first = elements.reduce<Element | undefined>(
    (found, element) =>
      found && found.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? found : element,
    undefined,
  )
  return first && offers.get(first)?.()
}
