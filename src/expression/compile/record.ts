import { sourceValue } from '../conversions.js'
import type { Evaluator } from '../functions/declaration.js'
import type { SourceValues } from '../values.js'
import { knownAttributes } from './known-attributes.js'

/** Reads the record's own value, unconverted; what an object inherits, such as `constructor`, is not there. */
export function rawReader(name: string): (record: SourceValues) => unknown {
  return knownAttributes.get(name) ?? (record => (Object.hasOwn(record, name) ? record[name] : undefined))
}

/** Reads an attribute as a value of the language. */
export function attributeReader(read: (record: SourceValues) => unknown): Evaluator {
  return record => {
    const raw = read(record)
    return typeof raw === 'string' ? raw : sourceValue(raw)
  }
}
