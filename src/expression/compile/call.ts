import { resultTooLarge } from '../diagnostics-evaluation.js'
import type { CallSite, Evaluator, FunctionDeclaration, World } from '../functions/declaration.js'
import { positionOf } from '../positions.js'
import type { SourceValues, Value } from '../values.js'
import { type CompiledNode, type Converted, convert } from './arguments.js'

/** UTF-16 units or elements of one result. Nested Replace calls could multiply a text without end. */
const largestResult = 1_000_000

type Positions = readonly (CompiledNode | undefined)[]
/** Parameter values in the order of the declaration, whatever their shapes are. */
type Arguments = (record: SourceValues, world: World) => unknown

/** Compiles a call whose number of positions was checked. */
export function compileCall(declaration: FunctionDeclaration, positions: Positions, site: CallSite, world: World): Evaluator {
  if (!declaration.compile) return compilePlain(declaration, positions, site, world)
  const evaluate = declaration.compile(positions, site)
  // What IIF and its kin give is the value of an argument, which was judged there.
  return declaration.returns === 'any' ? evaluate : (record, environment) => judged(evaluate(record, environment), site)
}

/** Refuses results beyond every sensible size. */
function judged(value: Value, site: CallSite): Value {
  if (typeof value === 'string' ? value.length > largestResult : Array.isArray(value) && value.length > largestResult)
    return site.fail(resultTooLarge)
  return value
}

function compilePlain(declaration: FunctionDeclaration, positions: Positions, site: CallSite, world: World): Evaluator {
  const evaluate = declaration.evaluate as ((...values: unknown[]) => Value) | undefined
  if (!evaluate) throw new Error(`${declaration.name} has neither evaluate nor compile`)
  const all = declaration.parameters.map((_, index) => gather(declaration, index, positions, world) ?? notGiven)
  const [a = notGiven, b = notGiven, c = notGiven, d = notGiven] = all
  switch (all.length) {
    case 0:
      return (_, w) => judged(evaluate(w, site), site)
    case 1:
      return (r, w) => judged(evaluate(a(r, w), w, site), site)
    case 2:
      // The second position of most functions is optional and empty.
      return b === notGiven
        ? (r, w) => judged(evaluate(a(r, w), undefined, w, site), site)
        : (r, w) => judged(evaluate(a(r, w), b(r, w), w, site), site)
    case 3:
      return (r, w) => judged(evaluate(a(r, w), b(r, w), c(r, w), w, site), site)
    case 4:
      return (r, w) => judged(evaluate(a(r, w), b(r, w), c(r, w), d(r, w), w, site), site)
    default:
      return (r, w) => judged(evaluate(...all.map(argument => argument(r, w)), w, site), site)
  }
}

const notGiven: Arguments = () => undefined

/** The argument of one parameter: a value, a list of values or of pairs; undefined for an optional position that is not given. */
function gather(declaration: FunctionDeclaration, index: number, positions: Positions, world: World): Arguments | undefined {
  const parameter = declaration.parameters[index]
  if (!parameter) return undefined
  const written = (at: number) => {
    const argument = positions[at]
    return argument && convert(argument, parameter.kind, world)
  }
  if (parameter.form === 'required' || parameter.form === 'optional') return written(index)
  const rest = positions.map((_, at) => at).filter(at => positionOf(declaration, at)?.index === index)
  if (parameter.form === 'repeating') {
    const converted = rest.map(written).filter(argument => argument !== undefined)
    return (r, w) => converted.map(argument => argument(r, w))
  }
  const pairs: { key: Converted | undefined; value: Converted | undefined }[] = []
  for (let at = 0; at < rest.length; at += 2) pairs.push({ key: written(rest[at] ?? -1), value: written(rest[at + 1] ?? -1) })
  return (r, w) => pairs.map(({ key, value }) => ({ key: key?.(r, w) ?? null, value: value?.(r, w) ?? null }))
}
