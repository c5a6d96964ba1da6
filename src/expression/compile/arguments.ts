import type { Span } from '../../diagnostics/index.js'
import { toBoolean, toInteger, toList, toNumber, toText } from '../conversions.js'
import { notABoolean, notANumber, severalValues } from '../diagnostics-evaluation.js'
import type { ArgumentKind, ArgumentValues, CompiledArgument, World } from '../functions/declaration.js'
import type { SourceValues, Value } from '../values.js'
import { failConversion } from './call-site.js'

/** Gives an argument converted to the kind its parameter asks for. */
export type Converted<Kind extends ArgumentKind = ArgumentKind> = (record: SourceValues, world: World) => ArgumentValues[Kind]

/** One converter a kind; each closes over its argument only, so that evaluation is a plain call. */
const converters: { [Kind in ArgumentKind]: (argument: CompiledArgument) => Converted<Kind> } = {
  text:
    ({ evaluate, span }) =>
    (record, world) => {
      const value = evaluate(record, world)
      return typeof value === 'string' ? value : otherText(value, span)
    },
  integer:
    ({ evaluate, span }) =>
    (record, world) => {
      const value = evaluate(record, world)
      const number = toInteger(value)
      return number === undefined ? failConversion(value, notANumber, span) : number
    },
  number:
    ({ evaluate, span }) =>
    (record, world) => {
      const value = evaluate(record, world)
      const number = toNumber(value)
      return number === undefined ? failConversion(value, notANumber, span) : number
    },
  boolean:
    ({ evaluate, span }) =>
    (record, world) => {
      const value = evaluate(record, world)
      if (typeof value === 'boolean') return value
      const boolean = toBoolean(value)
      return boolean === undefined ? failConversion(value, notABoolean, span) : boolean
    },
  list:
    ({ evaluate, span }) =>
    (record, world) => {
      const value = evaluate(record, world)
      const list = toList(value)
      return list === undefined ? failConversion(value, severalValues, span) : list
    },
  any: ({ evaluate }) => evaluate,
  roles: ({ evaluate, raw }) => raw ?? evaluate,
}

function otherText(value: Value, span: Span): string | null {
  const text = toText(value)
  return text === undefined ? failConversion(value, severalValues, span) : text
}

/** The converter of an argument for a parameter of this kind. Constants are converted once, when that does not fail. */
export function convert(argument: CompiledArgument, kind: ArgumentKind, world: World): Converted {
  const converter = (converters[kind] as (argument: CompiledArgument) => Converted)(argument)
  if (argument.constant === undefined || kind === 'roles') return converter
  try {
    const constant = converter({}, world)
    return () => constant
  } catch {
    return converter
  }
}
