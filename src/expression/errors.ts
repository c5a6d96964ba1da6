import type { Diagnostic } from '../diagnostics/index.js'

/** Thrown by `compile`: the text is not a sound expression. `diagnostics` says why; warnings may be among them. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.find(diagnostic => diagnostic.severity === 'error')?.message ?? 'the expression is not sound')
    this.diagnostics = diagnostics
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
