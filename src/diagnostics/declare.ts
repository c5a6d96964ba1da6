import type { Diagnostic, DiagnosticKind, Fix, Severity, Span } from './diagnostic.js'

/** A published kind of mistake. Pages, `attrmap rule`, tests and the code that reports it all read this one value. */
export interface DiagnosticDeclaration {
  readonly code: string
  readonly name: string
  readonly kind: DiagnosticKind
  readonly severity: Severity
  /** Version that first published the code. */
  readonly since: string
  /** A few words, lower case, no full stop: the headline of the page and the default message. */
  readonly title: string
  /** Two or three sentences for the page: why it matters and what to do. */
  readonly explain: string
  /** What to do, in a few words, where the place of the mistake knows nothing more exact. */
  readonly hint?: string
  /** Identifier in the field's rule table, e.g. `X06` of the mapping rules. */
  readonly rule?: string
  /** A text that raises it and one that does not. */
  readonly examples?: { readonly wrong: string; readonly right: string }
}

/**
 * Declares a kind of mistake. Codes are a room's prefix and three digits (`EXP`, `CTY`, `MAP`, `SCM`, `PIP`, `SVC`, `CLI`).
 *
 * @throws Error when the code is malformed: a mistake of ours, found by importing the module.
 * @example
 * const blankName = declare({ code: 'EXP199', name: 'blank-name', kind: 'parse', severity: 'error', since: '0.1.0',
 *   title: 'an attribute has no name', explain: 'Write the attribute between the brackets.' })
 */
export function declare<const T extends DiagnosticDeclaration>(declaration: T): T {
  if (!/^[A-Z]{3}\d{3}$/.test(declaration.code)) throw new Error(`bad diagnostic code ${declaration.code}`)
  return Object.freeze(declaration)
}

/** What differs from one occurrence to the next. */
export interface Occurrence {
  readonly message?: string | undefined
  readonly span?: Span | undefined
  readonly path?: string | undefined
  readonly hint?: string | undefined
  readonly fix?: Fix | undefined
  readonly severity?: Severity | undefined
  readonly choice?: string | undefined
}

/**
 * Makes one diagnostic from its declaration. Message and hint default to the declared title and hint.
 *
 * @example
 * report(blankName, { span: { start: 3, end: 5 }, hint: 'write a name, as in [country]' })
 */
export function report(declaration: DiagnosticDeclaration, occurrence: Occurrence = {}): Diagnostic {
  const hint = occurrence.hint ?? declaration.hint
  return {
    code: declaration.code,
    name: declaration.name,
    kind: declaration.kind,
    severity: occurrence.severity ?? declaration.severity,
    message: occurrence.message ?? declaration.title,
    ...(occurrence.span && { span: { start: occurrence.span.start, end: occurrence.span.end } }),
    ...(occurrence.path !== undefined && { path: occurrence.path }),
    ...(hint !== undefined && { hint }),
    ...(occurrence.fix && { fix: occurrence.fix }),
    ...(occurrence.choice !== undefined && { choice: occurrence.choice }),
  }
}
