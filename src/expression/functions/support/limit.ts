import { resultTooLarge } from '../../diagnostics-evaluation.js'
import type { CallSite } from '../declaration.js'

/** Most UTF-16 units of a result: nested calls of functions that make texts longer would otherwise fill the memory. */
const longestText = 1_000_000

/** Refuses a result of this length before it is built. */
export function guardLength(length: number, site: CallSite): void {
  if (length > longestText) site.fail(resultTooLarge)
}
