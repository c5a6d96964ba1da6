import { type Diagnostic, type DiagnosticDeclaration, type Occurrence, report, type Span } from '../../diagnostics/index.js'
import type { Dialect } from '../dialect.js'
import { maximumDiagnostics } from './limits.js'

/** The text being read, with the diagnostics found so far. Shared by lexer and grammar. */
export class Reader {
  readonly diagnostics: Diagnostic[] = []
  /** Searches for a closing mark that ran to the end in vain. After a hundred nobody searches any more: reading stays linear. */
  vainSearches = 0
  #errors = 0
  #others = 0

  constructor(
    readonly text: string,
    readonly dialect: Dialect,
  ) {}

  report(declaration: DiagnosticDeclaration, span: Span, occurrence: Occurrence = {}): void {
    this.keep(report(declaration, { ...occurrence, span }))
  }

  /** Keeps the first hundred errors and the first hundred others: warnings never hide an error. */
  keep(diagnostic: Diagnostic): void {
    const count = diagnostic.severity === 'error' ? ++this.#errors : ++this.#others
    if (count <= maximumDiagnostics) this.diagnostics.push(diagnostic)
  }
}

/** A fix with one edit. */
export const replacement = (title: string, span: Span, text: string, safe = true) => ({ title, edits: [{ span, text }], safe })
