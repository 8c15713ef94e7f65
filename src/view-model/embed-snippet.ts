// The HTML that puts a view into a page. It is pasted into other people's pages, so every value in it is escaped, and it
// asks for no more rights than it needs.

export type EmbedChoice = {
  /** Absolute. */
  readonly address: string
  readonly title: string
  /** CSS pixels; undefined: as wide as its place. */
  readonly width: number | undefined
  /** CSS pixels; undefined: as tall as its content, where the page lets the script run. */
  readonly height: number | undefined
}

/** What can be chosen; a number is CSS pixels. */
export const EMBED_WIDTHS = ['full', '480', '720', '960'] as const
export const EMBED_HEIGHTS = ['content', '400', '600', '800'] as const
/** The day that is on screen, or whatever day the record is closed on when it is read. */
export const EMBED_DAYS = ['this', 'record'] as const

/** undefined for a word. */
export function pixelsOf(choice: string): number | undefined {
  return /^\d+$/.test(choice) ? Number(choice) : undefined
}

/** The type of the message by which an embedded view says how tall it is. */
export const SIZE_MESSAGE = 'watchfloor:size'

/** Until the view has said how tall it is, and where it is not heard. */
export const FIRST_HEIGHT = 520
/** A view of a thousand records scrolls in its frame instead of making the page endless. */
export const MOST_HEIGHT = 1600

/**
 * What the view cannot work without: its own script and its own host's answers. The other two let a link leave the
 * frame as a page with all its rights; the frame itself may not lead the page that holds it anywhere.
 */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

export function embedSnippet({ address, title, width, height }: EmbedChoice): string {
  const style = [
    'border: 0',
    'width: 100%',
    ...(width === undefined ? [] : [`max-width: ${width}px`]),
    `height: ${height ?? FIRST_HEIGHT}px`,
    ...(height === undefined ? [`max-height: ${MOST_HEIGHT}px`] : []),
  ]
  const attributes = {
    ...(height === undefined && { 'data-watchfloor': '' }),
    src: address,
    title,
    loading: 'lazy',
    sandbox: SANDBOX,
    referrerpolicy: 'no-referrer',
    style: style.join('; '),
  }
  const frame = `<iframe ${Object.entries(attributes)
    .map(([name, value]) => (value === '' ? name : `${name}="${escapeAttribute(value)}"`))
    .join(' ')}></iframe>`
  // Before the frame, so that nothing it says goes unheard.
  return height === undefined ? `${LISTENER}\n${frame}\n` : `${frame}\n`
}

/** Several on one page do no harm: each hears only frames of its own kind, and sets what the others set. */
const LISTENER = `<script>
  addEventListener('message', function (event) {
    var size = event.data
    if (!size || size.type !== '${SIZE_MESSAGE}' || !(size.height > 0)) return
    document.querySelectorAll('iframe[data-watchfloor]').forEach(function (frame) {
      var isItsOwn = event.source === frame.contentWindow && event.origin === new URL(frame.src).origin
      if (isItsOwn) frame.style.height = Math.ceil(size.height) + 'px'
    })
  })
</script>`

/** For a value between double quotes; also safe where a page is read as text or as XML. */
export function escapeAttribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;')
}
