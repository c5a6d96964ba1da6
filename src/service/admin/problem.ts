import type { ServiceDeclaration } from '../diagnostics.js'
import type { BodyMistake } from '../errors.js'

/** RFC 9457 with the members of the reference: `code`, `rule` where a rule refuses, and a list of mistakes. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly rule?: string
  readonly instance: string
  readonly errors?: readonly BodyMistake[]
}

export function problemOf(
  declaration: ServiceDeclaration,
  detail: string,
  requestId: string,
  more: { readonly rule?: string | undefined; readonly mistakes?: readonly BodyMistake[] | undefined } = {},
): Problem {
  return {
    type: `urn:attrmap:diagnostic:${declaration.code}`,
    title: declaration.title,
    status: declaration.status,
    detail,
    code: declaration.code,
    ...(more.rule !== undefined && { rule: more.rule }),
    instance: `urn:uuid:${requestId}`,
    ...(more.mistakes && more.mistakes.length > 0 && { errors: more.mistakes }),
  }
}
