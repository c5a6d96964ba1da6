import { type DiagnosticDeclaration, report, type Span } from '../../diagnostics/index.js'
import { obstacle } from '../conversions.js'
import { flowAsValue, severalValues, structuredValue } from '../diagnostics-evaluation.js'
import { EvaluationError } from '../errors.js'
import type { CallSite } from '../functions/declaration.js'
import type { Call } from '../syntax/tree.js'
import type { Value } from '../values.js'

/** Ends an evaluation. */
export function fail(
  declaration: DiagnosticDeclaration,
  span: Span,
  occurrence: { message?: string; hint?: string; choice?: string } = {},
): never {
  throw new EvaluationError(report(declaration, { ...occurrence, span }))
}

/** Ends an evaluation because a value is not what its place needs: says what is in the way, or else what was expected. */
export function failConversion(value: Value, expected: DiagnosticDeclaration, span: Span): never {
  const reason = obstacle(value)
  if (reason === 'flow') return fail(flowAsValue, span)
  if (reason === 'object') return fail(structuredValue, span)
  if (reason === 'list') {
    const isSingle = Array.isArray(value) && value.length === 1
    return fail(severalValues, span, {
      choice: 'list-to-text',
      ...(isSingle && {
        message: 'a list, though of one value, where one text is needed',
        hint: 'take the value with Item(\u2026, 1)',
      }),
    })
  }
  return fail(expected, span, { message: `${shown(value)}: ${expected.title}` })
}

/** A value for a message: short, on one line. */
export function shown(value: Value): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** The place of a call, as its function sees it. */
export function callSite(call: Call, functionName: string): CallSite {
  const argumentSpans = call.slots.map(slot => (slot.value ? slot.value.span : undefined))
  return {
    functionName,
    span: call.span,
    argumentSpans,
    fail: (declaration, occurrence = {}) => {
      const { argument, ...words } = occurrence
      const span = (argument === undefined ? undefined : (argumentSpans[argument] ?? call.slots[argument]?.span)) ?? call.span
      return fail(declaration, span, words)
    },
  }
}
