import { type DiagnosticDeclaration, declare } from '../diagnostics/index.js'
import type { ScimType } from './types.js'

/** A declared mistake with the answer that RFC 7644 gives it. `status` defaults to 400. */
export interface ScimDeclaration extends DiagnosticDeclaration {
  readonly scimType?: ScimType
  readonly status?: number
}

/** Declares a SCIM mistake, first published with 0.1.0 and an error unless said otherwise. */
export function declareScim(
  code: `SCM${number}`,
  name: string,
  title: string,
  explain: string,
  more: Partial<Pick<ScimDeclaration, 'scimType' | 'status' | 'severity' | 'examples'>> = {},
): ScimDeclaration {
  return declare({ code, name, kind: 'scim', severity: 'error', since: '0.1.0', title, explain, ...more })
}
