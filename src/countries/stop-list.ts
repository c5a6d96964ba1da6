import { foldedKey } from './fold.js'

const places = `Siberia | Lagos | South America`

let keys: ReadonlySet<string> | undefined

/** Folded keys of well-known things that are no country, made on first use: fuzzy matching must not bend them into one. */
export function notCountries(): ReadonlySet<string> {
  keys ??= new Set(places.split(/ \| |\n/).map(foldedKey))
  return keys
}
