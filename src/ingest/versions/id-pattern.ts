/** What an id looks like, in every list of a file. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,79}$/
