// jsdom saves nothing: what the page hands to the browser as a file is kept here.
import { vi } from 'vitest'

export type SavedFile = { readonly name: string; readonly content: Blob }

/** From now on, until the test ends: every file that the page saves, in order. */
export function catchSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = []
  const contents: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: (content: Blob) => `#saved-${contents.push(content)}`,
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const content = contents[Number(this.href.split('#saved-')[1]) - 1]
    if (content) saved.push({ name: this.download, content })
  })
  return saved
}
