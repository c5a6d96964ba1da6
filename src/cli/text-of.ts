import { Fault, notUnicode } from './fault.js'
import { decodeText, notText } from './text.js'

/**
 * Text of bytes that ought to be one: UTF-8 or UTF-16, with or without byte-order mark.
 *
 * @param name what the message calls it
 * @throws Fault for bytes that are no text: guessed letters would be lost when they are written again
 */
export function textOf(bytes: Uint8Array, name: string): string {
  const problem = notText(bytes)
  if (problem === undefined) return decodeText(bytes)
  throw new Fault(notUnicode, `${name}: ${problem.message}`, 'save it as UTF-8')
}
