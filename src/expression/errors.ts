import type { Diagnostic } from '../diagnostics/index.js'

/**
 * Thrown by `compile`: the text is not a sound expression. `diagnostics` says why: errors first, in the order of the text, then the
 * warnings that were found on the way.
 */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.find(diagnostic => diagnostic.severity === 'error')?.message ?? 'the expression is not sound')
    const isError = ({ severity }: Diagnostic) => severity === 'error'
    this.diagnostics = [...diagnostics.filter(isError), ...diagnostics.filter(diagnostic => !isError(diagnostic))]
  }
}

/** Thrown by `evaluate`: the expression is sound, this record is not. `diagnostic` has code and place. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError'
  readonly diagnostic: Diagnostic

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message)
    this.diagnostic = diagnostic
  }
}
