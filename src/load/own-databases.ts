/** Every database that the app makes in a browser. */
export const OWN_DATABASE = {
  visits: 'watchfloor-visits',
  briefs: 'watchfloor-briefs',
  copies: 'watchfloor-copies',
} as const

export const OWN_DATABASES: readonly string[] = Object.values(OWN_DATABASE)
