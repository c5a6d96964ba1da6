import { report, type Span } from '../../diagnostics/index.js'
import { checkTree } from '../check/rules.js'
import { notEvaluated } from '../diagnostics-check.js'
import { nestingExhausted, patternLimit, resultTooLarge, structuredValue } from '../diagnostics-evaluation.js'
import type { Dialect } from '../dialect.js'
import { ExpressionError } from '../errors.js'
import { PatternLimit } from '../pattern/problem.js'
import { parse } from '../syntax/parse.js'
import type { Expression } from '../syntax/tree.js'
import type { Environment, SourceValues, Value } from '../values.js'
import { fail } from './call-site.js'
import { completeEnvironment, idleWorld } from './environment.js'
import { compileTree } from './tree.js'

export interface CompileOptions {
  /** Default: `entra`. `connect` is refused. */
  readonly dialect?: Dialect | undefined
  /** Characters allowed; default 10,000, as the service. */
  readonly maximumLength?: number | undefined
}

/** An expression ready to run, for any number of records. */
export interface CompiledExpression {
  /**
   * The value for one record: null when there is nothing to send, "" when there is an empty text. Keys of the record are the names
   * written in brackets; what is absent is null.
   *
   * @throws EvaluationError with a diagnostic that has a code and a place.
   */
  evaluate(record: SourceValues, environment?: Environment): Value
  /** Source attributes it may read, each once, in the order of the text. */
  readonly attributes: readonly string[]
  readonly tree: Expression
  readonly text: string
}

/**
 * Parses, checks and compiles. Compile once and evaluate often: evaluating is a chain of closures, without look-ups by name.
 *
 * What is sure to fail when it is evaluated, such as a malformed pattern, is found by `check` but left to the evaluation here.
 *
 * @throws ExpressionError when parsing or checking finds an error; `diagnostics` has all of them.
 * @example
 * compile('Append([mail], ".test")').evaluate({ mail: 'ana@corp.example' }) // 'ana@corp.example.test'
 */
export function compile(text: string, options: CompileOptions = {}): CompiledExpression {
  const dialect = options.dialect ?? 'entra'
  const parsed = parse(text, options)
  const diagnostics = parsed.tree ? [...parsed.diagnostics, ...checkTree(parsed.tree, { dialect })] : parsed.diagnostics
  if (!parsed.tree || diagnostics.some(({ severity, kind }) => severity === 'error' && kind !== 'evaluation'))
    throw new ExpressionError(diagnostics)
  if (dialect === 'connect') throw new ExpressionError([report(notEvaluated, { span: parsed.tree.span })])
  const { argument, attributes, volatile } = compileTree(parsed.tree, dialect)
  const run = argument.evaluate
  const { tree } = parsed
  return {
    evaluate: (record, environment) => {
      const world = environment === undefined && !volatile ? idleWorld : completeEnvironment(environment)
      let value: Value
      try {
        value = run(record, world)
      } catch (error) {
        return failed(error, tree.span)
      }
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? fail(structuredValue, tree.span) : value
    },
    attributes,
    tree,
    text,
  }
}

/** Makes an EvaluationError of whatever ended an evaluation; what is a fault of ours goes on as it is. */
function failed(error: unknown, span: Span): never {
  if (error instanceof PatternLimit) return fail(patternLimit, span, { message: error.message })
  // A stack that is used up shows as a RangeError, or as a SyntaxError of a regular expression that had no room to be compiled.
  if (error instanceof Error && error.message.includes('call stack')) return fail(nestingExhausted, span)
  // V8 ends texts beyond 2^29 units and integers beyond 2^30 bits so.
  if (error instanceof RangeError) return fail(resultTooLarge, span)
  throw error
}

/**
 * Compiles and evaluates once.
 *
 * @throws ExpressionError when the text is no sound expression, EvaluationError when the record does not suit it.
 * @example
 * evaluate('Switch([state], "other", "QLD", "Queensland")', { state: 'QLD' }) // 'Queensland'
 */
export function evaluate(text: string, record: SourceValues, environment?: Environment, options?: CompileOptions): Value {
  return compile(text, options).evaluate(record, environment)
}
