/** The newest version of the format that this app reads and writes. */
export const FORMAT_VERSION = 1
