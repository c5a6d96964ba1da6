import { type Diagnostic, nearest, report } from '../../diagnostics/index.js'
import {
  foreignFunction,
  functionLetterCase,
  notOutermost,
  oldPositions,
  unknownAttribute,
  unknownFunction,
} from '../diagnostics-check.js'
import type { Dialect } from '../dialect.js'
import type { FunctionDeclaration, ResultKind } from '../functions/declaration.js'
import { functionsOf } from '../functions/index.js'
import { declarationOf, positionOf } from '../positions.js'
import { maximumDiagnostics } from '../syntax/limits.js'
import { replacement } from '../syntax/reader.js'
import { shorten } from '../syntax/shorten.js'
import type { Attribute, Call, Expression } from '../syntax/tree.js'
import { checkArity } from './arity.js'
import { connectFunctions, dialectName, equivalent, meaningOf } from './dialects.js'
import { checkOrder, checkType, type Expected, unknownPlace } from './types.js'

export interface RuleOptions {
  readonly dialect: Dialect
  /** Names of the source's attributes; without them no name is judged. */
  readonly attributes?: Iterable<string> | undefined
}

/** The rules of the language for a parsed tree: functions, positions, types, places, attributes. In the order of the text. */
export function checkTree(tree: Expression, options: RuleOptions): Diagnostic[] {
  const checker = new Checker(options)
  checker.node(tree, { flow: false, reaches: true }, undefined)
  return checker.found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

class Checker {
  readonly found: Diagnostic[] = []
  readonly #attributes: ReadonlySet<string> | undefined

  constructor(readonly options: RuleOptions) {
    this.#attributes = options.attributes && new Set(options.attributes)
  }

  node(node: Expression, expected: Expected, parent: Expression | undefined): void {
    this.#keep(checkType(node, expected, this.#result(node)))
    if (node.type === 'attribute') this.#attribute(node)
    if (node.type === 'call') this.#call(node, expected, parent)
    if (node.type === 'comparison' || node.type === 'operation') {
      this.node(node.left, side, node)
      this.node(node.right, side, node)
    }
    if (node.type === 'comparison' && this.options.dialect !== 'connect') this.#keep(checkOrder(node, side => this.#result(side)))
  }

  #call(call: Call, expected: Expected, parent: Expression | undefined): void {
    const meaning = meaningOf(call.name, this.options.dialect)
    const declaration = meaning.known ? meaning.declaration : undefined
    if (!meaning.known) this.#unknown(call, meaning.canonical, meaning.dialects)
    else if (meaning.canonical !== call.name) this.#letterCase(call, meaning.canonical)
    // With a position too few or too many nobody knows which argument was meant for which parameter: types are not judged.
    const judged = declaration && this.#declared(call, declaration, parent) ? declaration : undefined
    for (const [index, slot] of call.slots.entries()) {
      const { value } = slot
      if (!value || (judged && this.#isPlain(value, judged, index))) continue
      this.node(value, judged ? this.#expected(judged, index, expected) : unknownPlace, call)
    }
  }

  /** A literal where any text or value may stand: nothing to check. Most positions of a long Switch are of this kind. */
  #isPlain({ type }: Expression, { parameters }: FunctionDeclaration, index: number): boolean {
    const parameter = parameters[Math.min(index, parameters.length - 1)]
    return (type === 'text' || type === 'number') && (parameter?.kind === 'any' || parameter?.kind === 'text') && !parameter.oneOf
  }

  /** Judges the positions of a known function; false when their number is wrong. */
  #declared(call: Call, declaration: FunctionDeclaration, parent: Expression | undefined): boolean {
    if (parent && declaration.position === 'outermost')
      this.#keep([report(notOutermost, { span: call.nameSpan, message: `${declaration.name} may stand outermost only` })])
    const arity = checkArity(call, declaration)
    if (arity.some(({ severity }) => severity === 'error')) {
      const other = this.#otherForm(call, declaration)
      this.#keep(other ? [other] : arity)
      return false
    }
    this.#keep(arity)
    if (declaration.check) this.#keep(declaration.check(call, this.options.dialect))
    return true
  }

  /** The positions are those of the same function in another dialect. */
  #otherForm(call: Call, declaration: FunctionDeclaration): Diagnostic | undefined {
    const { dialect } = this.options
    for (const other of ['entra', 'cloud-sync'] as const) {
      const form = other === dialect ? undefined : declarationOf(declaration.name, other)
      if (!form || form === declaration || namesOf(form) === namesOf(declaration) || checkArity(call, form).length > 0) continue
      const message = `${declaration.name} with ${call.slots.length} positions is the form of ${dialectName[other]}`
      const added = declaration.parameters.findIndex(
        ({ name, form: how }) => how === 'optional' && !form.parameters.some(p => p.name === name),
      )
      const at = call.slots[added]?.span.start
      const fix = at === undefined ? undefined : replacement('add the empty position', { start: at, end: at }, ', ')
      return report(oldPositions, { span: call.span, message, fix, hint: `here it is ${positionsOf(declaration, form)}` })
    }
    return undefined
  }

  #expected(declaration: FunctionDeclaration, index: number, outer: Expected): Expected {
    const position = positionOf(declaration, index)
    // A flow instruction is a branch of an IIF whose own value becomes the result; Switch and its kin pass values on as they are.
    const flow = declaration.name === 'IIF' && index > 0 && outer.reaches
    const passed = declaration.returns === 'any' && position?.parameter.kind === 'any'
    const place = { flow, reaches: outer.reaches && passed }
    return position ? { ...place, parameter: position.parameter, label: `${declaration.name}: ${position.label}` } : place
  }

  #unknown(call: Call, canonical: string | undefined, dialects: readonly Dialect[]): void {
    // A malformed name was reported while reading.
    if (!/^[A-Za-z0-9]+$/.test(call.name)) return
    const { dialect } = this.options
    const span = call.nameSpan
    if (canonical !== undefined && dialects.length > 0) {
      const owners = dialects.map(name => dialectName[name]).join(' and ')
      const message = `${canonical} is a function of ${owners}, not of ${dialectName[dialect]}`
      this.#keep([report(foreignFunction, { span, message, hint: equivalent(canonical) })])
      return
    }
    const names =
      dialect === 'connect'
        ? [...connectFunctions]
        : functionsOf(dialect)
            .filter(({ offered }) => offered)
            .map(({ name }) => name)
    const meant = nearest(call.name, names)
    this.#keep([
      report(unknownFunction, {
        span,
        message: `there is no function ${shorten(call.name)}`,
        hint: meant ? `did you mean ${meant}?` : equivalent(call.name),
        ...(meant && { fix: replacement(`write ${meant}`, span, meant, false) }),
      }),
    ])
  }

  #letterCase(call: Call, canonical: string): void {
    const fix = replacement(`write ${canonical}`, call.nameSpan, canonical)
    const words = { span: call.nameSpan, message: `${call.name} is spelt ${canonical}`, fix }
    this.#keep([
      this.options.dialect === 'connect'
        ? report(unknownFunction, { ...words, hint: 'names are case-sensitive in Connect' })
        : report(functionLetterCase, { ...words, choice: 'function-letter-case' }),
    ])
  }

  #attribute(node: Attribute): void {
    if (!this.#attributes || node.name === '' || this.#attributes.has(node.name)) return
    const lower = node.name.toLowerCase()
    const sameLetters = [...this.#attributes].find(name => name.toLowerCase() === lower)
    const meant = sameLetters ?? nearest(node.name, this.#attributes)
    const span = { start: node.span.start, end: node.span.end }
    this.#keep([
      report(unknownAttribute, {
        span,
        message: sameLetters
          ? `the attribute is spelt ${sameLetters}, names are case-sensitive`
          : `the source has no attribute ${node.name}`,
        ...(meant && { hint: `did you mean [${meant}]?`, fix: replacement(`write [${meant}]`, span, `[${meant}]`, false) }),
      }),
    ])
  }

  #result(node: Expression): ResultKind | undefined {
    if (node.type !== 'call') return undefined
    const meaning = meaningOf(node.name, this.options.dialect)
    return meaning.known ? meaning.declaration?.returns : undefined
  }

  #keep(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const kept = this.found.filter(({ severity }) => (severity === 'error') === (diagnostic.severity === 'error')).length
      if (kept < maximumDiagnostics) this.found.push(diagnostic)
    }
  }
}

/** A side of a comparison or operation. */
const side: Expected = { flow: false, reaches: false }

const namesOf = ({ parameters }: FunctionDeclaration) => parameters.map(({ name }) => name).join()

/** The call with its parameters; an optional one that the other form lacks is nearly always left empty. */
function positionsOf({ name, parameters }: FunctionDeclaration, other: FunctionDeclaration): string {
  const shared = new Set(other.parameters.map(parameter => parameter.name))
  const words = parameters.map(parameter => (parameter.form === 'optional' && !shared.has(parameter.name) ? '' : parameter.name))
  return `${name}(${words.join(', ')})`
}
