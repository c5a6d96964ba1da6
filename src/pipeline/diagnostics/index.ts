import type { DiagnosticDeclaration } from '../../diagnostics/index.js'
import { deliveringDiagnostics } from './delivering.js'
import { planningDiagnostics } from './planning.js'
import { readingDiagnostics } from './reading.js'
import { transformingDiagnostics } from './transforming.js'

/** Every published code of this room, in order. `attrmap rule`, the pages and the tests read this list. */
export const pipelineDiagnostics: readonly DiagnosticDeclaration[] = [
  ...readingDiagnostics,
  ...transformingDiagnostics,
  ...planningDiagnostics,
  ...deliveringDiagnostics,
]
