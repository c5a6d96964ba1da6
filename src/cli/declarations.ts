import { countryDiagnostics } from '../countries/index.js'
import type { DiagnosticDeclaration } from '../diagnostics/index.js'
import { expressionDiagnostics } from '../expression/index.js'
import { mappingDiagnostics } from '../mapping/index.js'
import { pipelineDiagnostics } from '../pipeline/index.js'
import { scimDiagnostics } from '../scim/index.js'
import { serviceDiagnostics } from '../service/index.js'
import { cliDiagnostics } from './fault.js'

/** Every published code of every room. */
export const declarations: readonly DiagnosticDeclaration[] = [
  ...expressionDiagnostics,
  ...countryDiagnostics,
  ...mappingDiagnostics,
  ...scimDiagnostics,
  ...pipelineDiagnostics,
  ...serviceDiagnostics,
  ...cliDiagnostics,
]
