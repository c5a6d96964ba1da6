import { type Diagnostic, type Occurrence, report } from '../diagnostics/index.js'
import type { ScimDeclaration } from './declaration.js'
import type { ScimType } from './types.js'

/**
 * A request that SCIM answers with an error: `status` and `scimType` as RFC 7644 section 3.12 gives them, `detail` for a person,
 * and the same mistake as a diagnostic.
 *
 * @example
 * try { parseFilter('userName is "a"') } catch (error) { if (error instanceof ScimError) error.scimType } // 'invalidFilter'
 */
export class ScimError extends Error {
  override readonly name = 'ScimError'
  readonly status: number
  readonly scimType: ScimType | undefined
  readonly detail: string
  readonly diagnostic: Diagnostic

  constructor(declaration: ScimDeclaration, occurrence: Occurrence = {}) {
    const diagnostic = report(declaration, occurrence)
    const detail = diagnostic.hint ? `${diagnostic.message}: ${diagnostic.hint}` : diagnostic.message
    super(detail)
    this.status = declaration.status ?? 400
    this.scimType = declaration.scimType
    this.detail = detail
    this.diagnostic = diagnostic
  }
}

/** Shows a value from outside in a message: scalars as JSON and cut to a length a log can bear, the rest by its kind. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
