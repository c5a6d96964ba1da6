import { type Diagnostic, report, type Span } from '../../diagnostics/index.js'
import { type CompileOptions, compile } from '../compile/compile.js'
import { completeEnvironment } from '../compile/environment.js'
import { compileTree } from '../compile/tree.js'
import { structuredValue } from '../diagnostics-evaluation.js'
import { EvaluationError } from '../errors.js'
import { declarationOf } from '../positions.js'
import type { Expression } from '../syntax/tree.js'
import { children } from '../syntax/walk.js'
import type { Environment, SourceValues, Value } from '../values.js'
import { hideDiagnostic, redacted, Secrets } from './secrets.js'

/** One sub-expression and what became of it. */
export interface TraceNode {
  /** As written. */
  readonly text: string
  readonly span: Span
  /** Absent when the node failed or was skipped. `[Redact]` when the value is secret. */
  readonly value?: Value
  /** Why the node has no value: its own failure, or that of a node inside it. */
  readonly diagnostic?: Diagnostic
  /** True for what was not evaluated: branches not taken, and everything after a failure. */
  readonly skipped: boolean
  /** True when the value takes part in a Redact and must not be shown. */
  readonly secret?: boolean
  readonly children: readonly TraceNode[]
}

type Outcome = { readonly value: Value } | { readonly diagnostic: Diagnostic }

/**
 * Evaluates as `evaluate` does and keeps the value of every sub-expression. Branches that were not taken are marked as skipped. A
 * failure does not throw: it is the `diagnostic` of the node where it happened and of those around it. What a Redact hides is shown as
 * `[Redact]`, also where the same attribute is read outside of it.
 *
 * @throws ExpressionError when parsing or checking finds an error.
 * @example
 * trace('ToUpper([country], )', { country: 'de' }).children[0]?.value // 'de'
 */
export function trace(text: string, record: SourceValues, environment?: Environment, options: CompileOptions = {}): TraceNode {
  const { tree } = compile(text, options)
  const notes = new Map<Expression, Outcome>()
  /** Nodes that ended for want of stack, memory or patience. */
  const broken: Expression[] = []
  const { argument } = compileTree(tree, options.dialect ?? 'entra', (node, evaluator) => (values, world) => {
    try {
      const value = evaluator(values, world)
      notes.set(node, { value })
      return value
    } catch (error) {
      if (error instanceof EvaluationError) notes.set(node, { diagnostic: error.diagnostic })
      else broken.push(node)
      throw error
    }
  })
  notes.clear()
  const world = completeEnvironment(environment)
  try {
    const value = argument.evaluate(record, world)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      notes.set(tree, { diagnostic: report(structuredValue, { span: tree.span }) })
    }
  } catch (error) {
    if (!(error instanceof EvaluationError)) {
      const outcome = exhausted(error, text, record, environment, options)
      for (const node of [...broken, tree]) notes.set(node, outcome)
    }
  }
  return nodeOf(tree, { text, notes, record, secrets: new Secrets(tree) }, false)
}

/** The stack or the memory ended; `evaluate` knows what to say about it. */
function exhausted(
  cause: unknown,
  text: string,
  record: SourceValues,
  environment: Environment | undefined,
  options: CompileOptions,
): Outcome {
  try {
    return { value: compile(text, options).evaluate(record, environment) }
  } catch (error) {
    if (error instanceof EvaluationError) return { diagnostic: error.diagnostic }
    throw cause
  }
}

interface Sheet {
  readonly text: string
  readonly notes: ReadonlyMap<Expression, Outcome>
  readonly record: SourceValues
  readonly secrets: Secrets
}

/** `raw`: the function around the node takes the directory's own value of an attribute and never asks the node for it. */
function nodeOf(node: Expression, sheet: Sheet, raw: boolean): TraceNode {
  const outcome = sheet.notes.get(node) ?? (raw ? rawOutcome(node, sheet.record) : undefined)
  const readsRaw = takesRoles(node) && outcome !== undefined
  const inner = children(node).map(child => nodeOf(child, sheet, readsRaw))
  const base = { text: sheet.text.slice(node.span.start, node.span.end), span: node.span, children: inner }
  if (!outcome) return { ...base, skipped: true }
  const secret = sheet.secrets.covers(node) && !('value' in outcome && typeof outcome.value === 'boolean')
  if ('diagnostic' in outcome) {
    const diagnostic = secret ? hideDiagnostic(outcome.diagnostic) : outcome.diagnostic
    return { ...base, diagnostic, skipped: false, ...(secret && { secret }) }
  }
  return secret ? { ...base, value: redacted, skipped: false, secret } : { ...base, value: outcome.value, skipped: false }
}

const takesRoles = (node: Expression) =>
  node.type === 'call' && declarationOf(node.name)?.parameters.some(parameter => parameter.kind === 'roles') === true

/** Role assignments are objects; each is shown as JSON. */
function rawOutcome(node: Expression, record: SourceValues): Outcome | undefined {
  if (node.type !== 'attribute') return undefined
  const value = Object.hasOwn(record, node.name) ? record[node.name] : null
  if (!Array.isArray(value)) return { value: value === null || value === undefined ? null : shown(value) }
  return { value: value.slice(0, 1_000).map(shown) }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? String(value)
}
