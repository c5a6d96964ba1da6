import type { ScimType } from '../scim/index.js'
import type { ServiceDeclaration } from './diagnostics.js'

/** One mistake in a body: where it is and what is wrong. */
export interface BodyMistake {
  /** JSON pointer (RFC 6901) into the body; the name of a query parameter after a `?`. */
  readonly pointer: string
  readonly detail: string
}

/** The JSON pointer (RFC 6901) of a place in a body. */
export const pointerOf = (path: readonly PropertyKey[]) =>
  path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

interface Occurrence {
  readonly message?: string
  readonly hint?: string
  /** The rule that refuses, for instance `R69`. */
  readonly rule?: string | undefined
  readonly mistakes?: readonly BodyMistake[]
}

/** A refusal with its code. The admin API answers it as a problem document. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly declaration: ServiceDeclaration
  readonly rule: string | undefined
  readonly mistakes: readonly BodyMistake[]

  constructor(declaration: ServiceDeclaration, occurrence: Occurrence = {}) {
    const message = occurrence.message ?? declaration.title
    super(occurrence.hint ? `${message}: ${occurrence.hint}` : message)
    this.declaration = declaration
    this.rule = occurrence.rule
    this.mistakes = occurrence.mistakes ?? []
  }

  get code(): string {
    return this.declaration.code
  }

  get status(): number {
    return this.declaration.status
  }
}

/** A refusal on the SCIM side that the SCIM engine does not know: names that are taken, preconditions, unknown ids. */
export class ScimRefusal extends Error {
  override readonly name = 'ScimRefusal'
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly scimType?: ScimType,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
  }
}
