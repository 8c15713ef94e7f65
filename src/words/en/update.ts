/** Of a new build of the app. */
export const update = {
  isHere: 'A new version is here.',
  take: 'Use it now',
  later: 'Later',
} as const
