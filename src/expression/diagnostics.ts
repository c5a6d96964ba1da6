import type { DiagnosticDeclaration } from '../diagnostics/index.js'
import { checkDiagnostics } from './diagnostics-check.js'
import { evaluationDiagnostics } from './diagnostics-evaluation.js'
import { syntaxDiagnostics } from './diagnostics-syntax.js'
import { functionDiagnostics } from './functions/diagnostics.js'
import { graphDiagnostics } from './graph/diagnostics.js'
import { lintDiagnostics } from './lint/rules.js'

/** Every mistake the expression room can report, by code. Pages, `attrmap rule` and the fixtures' test read this list. */
export const expressionDiagnostics: readonly DiagnosticDeclaration[] = [
  ...syntaxDiagnostics,
  ...checkDiagnostics,
  ...evaluationDiagnostics,
  ...functionDiagnostics,
  ...lintDiagnostics,
  ...graphDiagnostics,
].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
