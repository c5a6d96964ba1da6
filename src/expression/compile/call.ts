import { resultTooLarge } from '../diagnostics-evaluation.js'
import type { CallSite, CompiledArgument, Evaluator, FunctionDeclaration, World } from '../functions/declaration.js'
import { positionOf } from '../positions.js'
import type { SourceValues, Value } from '../values.js'
import { type Converted, convert } from './arguments.js'

/** UTF-16 units or elements of one result. Nested Replace calls could multiply a text without end. */
const largestResult = 1_000_000

type Positions = readonly (CompiledArgument | undefined)[]
/** Parameter values in the order of the declaration, whatever their shapes are. */
type Arguments = (record: SourceValues, world: World) => unknown

/** Compiles a call whose number of positions was checked. */
export function compileCall(declaration: FunctionDeclaration, positions: Positions, site: CallSite, world: World): Evaluator {
  const plain = declaration.compile ? declaration.compile(positions, site) : compilePlain(declaration, positions, site, world)
  if (declaration.returns !== 'text' && declaration.returns !== 'list' && declaration.returns !== 'any') return plain
  return (record, environment) => {
    const value = plain(record, environment)
    return (typeof value === 'string' || Array.isArray(value)) && value.length > largestResult ? site.fail(resultTooLarge) : value
  }
}

function compilePlain(declaration: FunctionDeclaration, positions: Positions, site: CallSite, world: World): Evaluator {
  const evaluate = declaration.evaluate as ((...values: unknown[]) => Value) | undefined
  if (!evaluate) throw new Error(`${declaration.name} has neither evaluate nor compile`)
  const [a, b, c, d] = declaration.parameters.map((_, index) => gather(declaration, index, positions, world))
  switch (declaration.parameters.length) {
    case 0:
      return (_, w) => evaluate(w, site)
    case 1:
      return (r, w) => evaluate(a?.(r, w), w, site)
    case 2:
      return (r, w) => evaluate(a?.(r, w), b?.(r, w), w, site)
    case 3:
      return (r, w) => evaluate(a?.(r, w), b?.(r, w), c?.(r, w), w, site)
    case 4:
      return (r, w) => evaluate(a?.(r, w), b?.(r, w), c?.(r, w), d?.(r, w), w, site)
    default: {
      const all = declaration.parameters.map((_, index) => gather(declaration, index, positions, world))
      return (r, w) => evaluate(...all.map(argument => argument?.(r, w)), w, site)
    }
  }
}

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
