import type { Span } from '../../diagnostics/index.js'
import { sourceValue, toBoolean, toInteger, toList, toNumber, toText } from '../conversions.js'
import { notABoolean, notANumber, severalValues } from '../diagnostics-evaluation.js'
import type { ArgumentKind, ArgumentValues, CompiledArgument, World } from '../functions/declaration.js'
import type { SourceValues, Value } from '../values.js'
import { failConversion } from './call-site.js'

/** An argument as the compiler knows it. */
export interface CompiledNode extends CompiledArgument {
  /** Reads the attribute straight from the record; absent when somebody wants to see every evaluation. */
  readonly direct?: (record: SourceValues) => unknown
}

/** Gives an argument converted to the kind its parameter asks for. */
export type Converted<Kind extends ArgumentKind = ArgumentKind> = (record: SourceValues, world: World) => ArgumentValues[Kind]

/** One converter a kind; each closes over its argument only, so that evaluation is a plain call. */
const converters: { [Kind in ArgumentKind]: (argument: CompiledNode) => Converted<Kind> } = {
  text: ({ evaluate, direct, span }) =>
    direct
      ? record => {
          const raw = direct(record)
          return typeof raw === 'string' ? raw : otherText(sourceValue(raw), span)
        }
      : (record, world) => {
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
export function convert(argument: CompiledNode, kind: ArgumentKind, world: World): Converted {
  const converter = (converters[kind] as (argument: CompiledNode) => Converted)(argument)
  if (argument.constant === undefined || kind === 'roles') return converter
  try {
    const constant = converter({}, world)
    return () => constant
  } catch {
    return converter
  }
}
