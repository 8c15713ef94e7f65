/** False where the browser keeps the clipboard to itself: no secure context, or no permission. */
export async function writeToClipboard(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content)
    return true
  } catch {
    return false
  }
}
