/**
 * What a user wrote, as a message names it: at most 60 characters, so that a pasted document does not come back as its own message.
 * Never ends in half a surrogate pair.
 */
export const shorten = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 57).replace(/[\ud800-\udbff]$/, '')}...` : text
