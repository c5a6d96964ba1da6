import { type Diagnostic, report } from '../../diagnostics/index.js'
import { notEvaluated, unknownFunction } from '../diagnostics-check.js'
import { parameterNotSet, raisedError } from '../diagnostics-evaluation.js'
import type { Dialect } from '../dialect.js'
import { EvaluationError, ExpressionError } from '../errors.js'
import type { CompiledArgument, Evaluator, World } from '../functions/declaration.js'
import { declarationOf } from '../positions.js'
import type { Call, Expression, Parameter } from '../syntax/tree.js'
import { wordInAnyCase } from '../syntax/words.js'
import { ignoreAttribute, ignoreObject, type Value } from '../values.js'
import type { CompiledNode } from './arguments.js'
import { compileCall } from './call.js'
import { callSite, fail } from './call-site.js'
import { compileComparison } from './comparison.js'
import { completeEnvironment } from './environment.js'
import { attributeReader, rawReader } from './record.js'

/** Stands around the evaluator of every node; `trace` takes notes with it. Nothing is computed in advance then. */
export type Wrap = (node: Expression, evaluator: Evaluator) => Evaluator

/** A compiled tree, and whether it asks for time, randomness or uniqueness. */
export interface CompiledTree {
  readonly argument: CompiledArgument
  readonly attributes: readonly string[]
  readonly volatile: boolean
}

/**
 * Turns a checked tree into closures. Calls of functions that only depend on constants are computed once.
 *
 * @throws ExpressionError for a node that no check would have let through.
 */
export function compileTree(tree: Expression, dialect: Dialect, wrap?: Wrap): CompiledTree {
  const compiler = new Compiler(dialect, wrap)
  const argument = compiler.compile(tree)
  return { argument, attributes: [...compiler.attributes], volatile: compiler.volatile }
}

/**
 * How the calls and comparisons of a checked tree end that take constants only and fail, whatever the record holds. `Error` does so on
 * purpose and is left out.
 */
export function constantFailures(tree: Expression, dialect: Dialect): readonly Diagnostic[] {
  const compiler = new Compiler(dialect, undefined)
  compiler.compile(tree)
  return compiler.failures.filter(({ code }) => code !== raisedError.code)
}

class Compiler {
  readonly attributes = new Set<string>()
  readonly failures: Diagnostic[] = []
  volatile = false
  readonly #world: World = completeEnvironment()

  constructor(
    readonly dialect: Dialect,
    readonly wrap: Wrap | undefined,
  ) {}

  compile(node: Expression): CompiledNode {
    const compiled = this.#node(node)
    if (!this.wrap) return compiled
    // Without its constant and its reader the argument is asked for its value when its turn comes, so that a trace sees it.
    const { constant: _constant, direct: _direct, ...rest } = compiled
    return { ...rest, evaluate: this.wrap(node, compiled.evaluate) }
  }

  #node(node: Expression): CompiledNode {
    switch (node.type) {
      case 'text':
      case 'number':
        return constant(node.value, node)
      case 'word':
        return constant(wordValue(node.name), node)
      case 'attribute': {
        this.attributes.add(node.name)
        const raw = rawReader(node.name)
        return { evaluate: attributeReader(raw), attribute: node.name, raw, direct: raw, span: node.span }
      }
      case 'parameter':
        return { evaluate: parameterReader(node), span: node.span }
      case 'comparison': {
        const left = this.compile(node.left)
        const right = this.compile(node.right)
        return this.#folded(node, compileComparison(node, left, right), [left, right], false)
      }
      case 'call':
        return this.#call(node)
      case 'operation':
      case 'variable':
        throw new ExpressionError([report(notEvaluated, { span: node.span })])
    }
  }

  #call(node: Call): CompiledArgument {
    const declaration = declarationOf(node.name, this.dialect)
    if (!declaration) throw new ExpressionError([report(unknownFunction, { span: node.nameSpan })])
    const positions = node.slots.map(slot => (slot.value ? this.compile(slot.value) : undefined))
    if (declaration.volatile) this.volatile = true
    const evaluator = compileCall(declaration, positions, callSite(node, declaration.name), this.#world)
    // A function that compiles itself decides what to evaluate; only its constant arguments are known to it.
    const fixed = declaration.volatile || declaration.compile !== undefined || node.slots.length === 0
    return this.#folded(node, evaluator, positions, fixed)
  }

  /** Computes a node whose operands are all constant, unless that fails: then every evaluation fails in its place. */
  #folded(
    node: Expression,
    evaluate: Evaluator,
    operands: readonly (CompiledArgument | undefined)[],
    fixed: boolean,
  ): CompiledArgument {
    const plain = { evaluate, span: node.span }
    if (fixed || this.wrap || operands.some(operand => operand && operand.constant === undefined)) return plain
    try {
      return constant(evaluate({}, this.#world), node)
    } catch (error) {
      if (error instanceof EvaluationError) this.failures.push(error.diagnostic)
      return plain
    }
  }
}

const constant = (value: Value, node: Expression): CompiledArgument => ({
  evaluate: () => value,
  constant: value,
  span: node.span,
})

function wordValue(name: string): Value {
  const known = wordInAnyCase(name)
  if (known?.meaning === 'boolean') return known.name === 'True'
  if (known?.name === 'IgnoreAttributeFlow') return ignoreAttribute
  if (known?.name === 'IgnoreObjectFlow') return ignoreObject
  return known?.name ?? name
}

function parameterReader({ name, span }: Parameter): Evaluator {
  return (_, { parameters }) => {
    const value = parameters && Object.hasOwn(parameters, name) ? parameters[name] : undefined
    return value ?? fail(parameterNotSet, span, { message: `the parameter %${name}% has no value here` })
  }
}
