/** What the app wrote to console.error and console.warn during the test. */
export const complaints: string[] = []

export const expectedComplaints: RegExp[] = []

/** For a test about a failure that the browser or React also reports: complaints like this are part of it. */
export function expectComplaint(pattern: RegExp): void {
  expectedComplaints.push(pattern)
}
