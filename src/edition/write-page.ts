// The page of the one-file edition as text. The build writes it without data; whoever has data fills it.
import { oneFilePage as text } from '../words/en/one-file-page'
import { inertJson, PACKED_ID, PART_CLASS, type Packed, type PackedPart } from './packed'

/** All that the page is made of, as it stands in its elements. */
export type PageCode = {
  /** The app's one script, packed with gzip, as base64: a third of its size. */
  readonly script: string
  readonly style: string
  /** A data: address. */
  readonly icon: string
  /** The content security policy, with the hashes of the scripts and the style. */
  readonly policy: string
}

// Here data are put in, where each first stands: the script, which holds these words too, comes after them.
const PLACE = '<template></template>'
const TITLE = '<title></title>'

/** The page without data, beside the web edition. */
export const TEMPLATE_NAME = 'one-file.html'

export const CODE_ID = 'code'

/**
 * Unpacks the app and runs it. The policy holds the hash of the app as it is unpacked, so that a browser runs this very
 * build and no other.
 */
export const START_SCRIPT = `const failed = (error) => {
  console.error(error)
  document.getElementById('root').textContent = ${inertJson(text.notUnpacked)}
}
const refused = ({ effectiveDirective }) => {
  if (effectiveDirective.startsWith('script-src')) document.getElementById('root').textContent = ${inertJson(text.altered)}
}
const unpack = async () => {
  const packed = Uint8Array.from(atob(document.getElementById('${CODE_ID}').textContent), (char) => char.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  const script = document.createElement('script')
  script.type = 'module'
  script.textContent = await new Response(stream).text()
  document.addEventListener('securitypolicyviolation', refused)
  document.body.append(script)
}
unpack().catch(failed)`

/**
 * Hashes are SHA-256 as base64. Nothing is fetched from anywhere: there is no host to send anything to, whatever a dataset holds.
 */
export function policyOf(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    `style-src 'sha256-${style}'`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    // The presenter's window shows scenes in frames: this very file again.
    "frame-src 'self' file:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

export function writePage({ script, style, icon, policy }: PageCode): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${icon}" type="image/svg+xml">
${TITLE}
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<noscript>${text.needsScript}</noscript>
${PLACE}
<script type="application/gzip" id="${CODE_ID}">${script}</script>
<script type="module">${START_SCRIPT}</script>
</body>
</html>
`
}

/** The page with data in it. */
export function fillPage(
  template: string,
  packed: Omit<Packed, 'fileBytes'>,
  packedParts: readonly PackedPart[],
): string {
  const parts = packedParts.map(
    ({ name, form, body }) =>
      `<script type="application/json" class="${PART_CLASS}" data-name="${attribute(name)}" data-form="${form}">${inertJson(body)}</script>`,
  )
  const titled = template.replace(
    TITLE,
    () => `<title>${attribute(text.pageTitle(packed.datasets[0]?.title ?? ''))}</title>`,
  )
  const at = titled.indexOf(PLACE)
  const before = titled.slice(0, at)
  const after = titled.slice(at + PLACE.length)
  const pageOf = (fileBytes: number): string => {
    const list = inertJson({ ...packed, fileBytes })
    const head = `<script type="application/json" id="${PACKED_ID}">${list}</script>`
    return [before + head, ...parts].join('\n') + after
  }
  // The size stands in the file too, and its digits count.
  const bytes = new TextEncoder().encode(pageOf(0)).length
  const guess = bytes - 1 + String(bytes).length
  const size = String(guess).length === String(bytes).length ? guess : guess + 1
  return pageOf(size)
}

function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
