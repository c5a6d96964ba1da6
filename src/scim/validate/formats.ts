import { parseInstant } from '../filter/instant.js'

/** The two formats that the generated JSON Schemas name. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': text => parseInstant(text) !== undefined,
  'uri-reference': text => !/\s/.test(text),
}
