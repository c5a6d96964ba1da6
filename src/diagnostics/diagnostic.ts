/** Half-open range of UTF-16 offsets into the text a diagnostic speaks of: `text.slice(start, end)` is what is marked. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type Severity = 'error' | 'warning' | 'info'

/** The room's word for the mistake. `expression-functions.md` section 5 names the first five; `lint` is sound but doubtful, `usage` is the command line's. */
export type DiagnosticKind =
  | 'parse'
  | 'unknown-function'
  | 'arity'
  | 'type'
  | 'evaluation'
  | 'lint'
  | 'mapping'
  | 'scim'
  | 'country'
  | 'usage'

/** Replace `text.slice(span.start, span.end)` by `text`. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Edits that mend the mistake. `safe` fixes keep the meaning of the text; the others need a person's yes. */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
  readonly safe: boolean
}

/** What is said about one mistake: plain data, safe to write as JSON. */
export interface Diagnostic {
  /** Published for ever, e.g. `EXP206`; `attrmap rule EXP206` prints its page. */
  readonly code: string
  readonly name: string
  readonly kind: DiagnosticKind
  readonly severity: Severity
  /** One sentence: what is wrong, here. */
  readonly message: string
  /** Where in the text, when there is a text. */
  readonly span?: Span
  /** JSON pointer, attribute path or record position, when the mistake is in a document. */
  readonly path?: string
  /** What to do about it. */
  readonly hint?: string
  readonly fix?: Fix
  /** Identifier of the choice (`attrmap rule choices`) that this result depends on. */
  readonly choice?: string
}
