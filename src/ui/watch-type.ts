// Text is measured when it is laid out, and again when a face that it is set in arrives. What was there from the start,
// and the system's stand-in for a glyph that a face lacks, change nothing that has been measured.

/** The page's own faces; their stand-ins (styles/fonts.css) bear the same names without these words. */
const OWN_FACE = /\b(Variable|Regular)$/

/** Calls back when one of the page's own faces has arrived since; returns what ends the watch. */
export function watchType(onArrival: () => void): () => void {
  const { fonts } = document
  // Where a page is only read as text there are none.
  if (!fonts) return () => undefined
  const there = new Set([...fonts].filter(({ status }) => status === 'loaded'))
  const look = ({ fontfaces }: FontFaceSetLoadEvent): void => {
    const arrived = fontfaces.filter((face) => OWN_FACE.test(face.family) && !there.has(face))
    for (const face of arrived) there.add(face)
    if (arrived.length > 0) onArrival()
  }
  fonts.addEventListener('loadingdone', look)
  return () => fonts.removeEventListener('loadingdone', look)
}
