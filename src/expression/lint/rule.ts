import {
  type Diagnostic,
  type DiagnosticDeclaration,
  declare,
  type Occurrence,
  report,
  type Severity,
  type Span,
} from '../../diagnostics/index.js'
import type { Dialect } from '../dialect.js'
import type { Expression } from '../syntax/tree.js'

export interface LintOptions {
  readonly dialect?: Dialect | undefined
  /** Flow type of the mapping, as in the synchronization schema. Unknown: rules about it stay silent. */
  readonly flowType?: string | undefined
  /** Name of the target attribute: one that takes a password should be fed by a Redact. */
  readonly target?: string | undefined
  /** The target attribute needs a value. */
  readonly required?: boolean | undefined
}

/** What a rule sees of one expression. */
export interface LintContext {
  readonly tree: Expression
  readonly text: string
  readonly options: LintOptions
  /** Every node, outer before inner, with the nodes around it (the nearest last). */
  readonly nodes: readonly { readonly node: Expression; readonly around: readonly Expression[] }[]
  report(span: Span, occurrence?: Omit<Occurrence, 'span'>): void
}

/** Something sound but doubtful. Pages, `attrmap rule`, tests and the check itself read this one value. */
export interface LintRule {
  /** Kebab case; the name of its diagnostics. */
  readonly id: string
  readonly code: string
  /** A few words: the headline of the page and the default message. */
  readonly summary: string
  readonly examples: { readonly wrong: string; readonly right: string }
  readonly declaration: DiagnosticDeclaration
  check(context: LintContext): void
}

interface Definition {
  readonly id: string
  readonly code: string
  /** Default: warning. */
  readonly severity?: Severity
  readonly summary: string
  /** Why it matters and what to do, for the page. */
  readonly explain: string
  /** What to do, where a finding does not say it itself. */
  readonly hint?: string
  /** Identifier in the mapping rules, e.g. `X05`. */
  readonly rule?: string
  readonly examples: { readonly wrong: string; readonly right: string }
  readonly check: (context: LintContext) => void
}

/** Declares a lint rule and the diagnostic it raises. */
export function defineRule(definition: Definition): LintRule {
  const { id, code, severity = 'warning', summary, explain, hint, rule, examples, check } = definition
  const declaration = declare({
    code,
    name: id,
    kind: 'lint',
    severity,
    since: '0.1.0',
    title: summary,
    explain,
    ...(hint !== undefined && { hint }),
    ...(rule !== undefined && { rule }),
    examples,
  })
  return Object.freeze({ id, code, summary, examples, declaration, check })
}

/** Runs one rule over a prepared expression. */
export function runRule(rule: LintRule, context: Omit<LintContext, 'report'>): Diagnostic[] {
  const found: Diagnostic[] = []
  rule.check({ ...context, report: (span, occurrence = {}) => found.push(report(rule.declaration, { ...occurrence, span })) })
  return found
}
