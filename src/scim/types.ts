import type { Diagnostic } from '../diagnostics/index.js'

/** One attribute of a schema: RFC 7643 section 7, all characteristics spelt out. */
export interface ScimAttribute {
  readonly name: string
  readonly type: 'string' | 'boolean' | 'decimal' | 'integer' | 'dateTime' | 'reference' | 'binary' | 'complex'
  readonly multiValued: boolean
  readonly description?: string
  readonly required: boolean
  readonly caseExact?: boolean
  readonly mutability: 'readOnly' | 'readWrite' | 'immutable' | 'writeOnly'
  readonly returned: 'always' | 'never' | 'default' | 'request'
  readonly uniqueness?: 'none' | 'server' | 'global'
  /** Suggestions, not a closed list (RFC 7643 section 7). */
  readonly canonicalValues?: readonly string[]
  readonly referenceTypes?: readonly string[]
  readonly subAttributes?: readonly ScimAttribute[]
}

/** A schema resource as RFC 7643 section 7 writes it. `id` is its URN. */
export interface ScimSchema {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly attributes: readonly ScimAttribute[]
}

/** A SCIM resource, attribute or element as parsed JSON. */
export type Resource = Readonly<Record<string, unknown>>

export type ResourceTypeName = 'User' | 'Group'

/** Which rules a text or a resource is read by. */
export interface ScimOptions {
  /** Absent: a query at the server root, where an attribute that a type does not define has no value (RFC 7644 3.4.2.1). */
  readonly resourceType?: ResourceTypeName | undefined
  /**
   * Schemas beside the built-in ones. One whose `id` is the core URN of the type adds attributes to the core schema, any other
   * is an extension. The enterprise extension of User is always there.
   */
  readonly extensions?: readonly ScimSchema[] | undefined
  /** `entra` also accepts what Microsoft's client sends beyond the standard. Default: `rfc`. */
  readonly compatibility?: 'rfc' | 'entra' | undefined
}

/** RFC 7644 table 9, and the three of RFC 9865 section 2.1. */
export type ScimType =
  | 'invalidFilter'
  | 'tooMany'
  | 'uniqueness'
  | 'mutability'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue'
  | 'invalidVers'
  | 'sensitive'
  | 'invalidCursor'
  | 'expiredCursor'
  | 'invalidCount'

export interface PatchOperation {
  readonly op: string
  readonly path?: string
  readonly value?: unknown
}

/** Body of a PATCH request (RFC 7644 section 3.5.2). */
export interface PatchRequest {
  readonly schemas?: readonly string[]
  readonly Operations: readonly PatchOperation[]
}

export type ScimDiagnostic = Diagnostic & { readonly kind: 'scim' }
