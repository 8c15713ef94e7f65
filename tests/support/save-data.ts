/** From now on the reader pays by the byte, or does not, and the browser says so. */
export function saveData(isOn: boolean): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: isOn }, configurable: true })
}
