import { type Diagnostic, type DiagnosticDeclaration, report } from '../../../diagnostics/index.js'
import { toInteger, toText } from '../../conversions.js'
import type { Call } from '../../syntax/tree.js'

/** The text written at a position, a bare number as its digits; undefined when anything but a literal stands there. */
export function literalText(call: Call, index: number): { readonly value: string } | undefined {
  const literal = call.slots[index]?.value
  const value = literal?.type === 'text' || literal?.type === 'number' ? toText(literal.value) : undefined
  return typeof value === 'string' ? { value } : undefined
}

/** The whole number written at a position, quoted or not; undefined when anything but a literal stands there. */
export function literalInteger(call: Call, index: number): number | undefined {
  const value = call.slots[index]?.value
  if (value?.type !== 'text' && value?.type !== 'number') return undefined
  const number = toInteger(value.value)
  return number === undefined || number === null ? undefined : Number(number)
}

/**
 * A literal that will fail whatever the record holds. It stays an evaluation error, as the reference has it; the warning says so before
 * anything runs.
 */
export function willFail(
  call: Call,
  index: number,
  declaration: DiagnosticDeclaration,
  words: { message: string; hint?: string | undefined; choice?: string },
): readonly Diagnostic[] {
  const span = call.slots[index]?.value?.span ?? call.span
  return [report(declaration, { ...words, severity: 'warning', span })]
}
