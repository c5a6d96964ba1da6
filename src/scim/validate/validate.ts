import { type Diagnostic, report } from '../../diagnostics/index.js'
import { type Definition, definitionOf } from '../definition.js'
import { badCountry, noResource, requiredMissing, unknownAttribute, wrongType } from '../diagnostics.js'
import { shown } from '../error.js'
import { resourceTypeOf } from '../filter/matches.js'
import { isRecord } from '../names.js'
import { normalizeResource } from '../resource/normalize.js'
import type { Resource, ScimOptions } from '../types.js'
import { type SchemaError, validatorOf } from './compile.js'
import { listChecks, schemasChecks } from './rules.js'

/**
 * Every mistake of a resource, each with a JSON pointer and advice; an empty list for a good one. Checked are types, required
 * attributes, the country code, unknown names, `schemas`, and values that are primary or the same twice.
 *
 * Names may be written in any case. With `entra`, what Microsoft's client sends counts as good ("True" for true, a bare manager id),
 * and what is unknown is a warning instead of an error.
 *
 * @example
 * validateResource({ schemas: [userSchema.id], userName: 'kim', addresses: [{ country: 'Germany' }] }, { resourceType: 'User' })
 * // [{ code: 'SCM304', path: '/addresses/0/country', message: 'country is "Germany"', hint: 'write two upper-case letters …' }]
 */
export function validateResource(resource: Resource, options: ScimOptions = {}): Diagnostic[] {
  if (!isRecord(resource)) return [report(noResource, { message: `a resource is an object, not ${shown(resource)}`, path: '' })]
  const definition = definitionOf(options.resourceType ?? resourceTypeOf(resource) ?? 'User', options.extensions)
  const validate = validatorOf(definition)
  const entra = options.compatibility === 'entra'
  // A resource that is good as it is written is good in its canonical writing too, which then need not be made.
  if (validate(resource)) return [...schemasChecks(resource, definition, entra), ...listChecks(resource, definition)]
  const normal = normalizeResource(resource, options)
  const found = validate(normal) ? [] : (validate.errors ?? []).map(error => diagnosticOf(error, normal, definition, entra))
  return [...found, ...schemasChecks(normal, definition, entra), ...listChecks(normal, definition)]
}

function diagnosticOf(error: SchemaError, resource: Resource, definition: Definition, entra: boolean): Diagnostic {
  const pointer = error.instancePath
  const name = lastName(pointer) ?? definition.resourceType
  const { params } = error
  const value = shown(valueAt(resource, pointer))
  switch (error.keyword) {
    case 'required': {
      const missing = String(params.missingProperty)
      return report(requiredMissing, {
        message: `${missing} is missing`,
        path: `${pointer}/${escapePointer(missing)}`,
        hint: missing === 'schemas' ? `list ${definition.core.schema.id}` : `give ${missing} a value`,
      })
    }
    case 'minLength':
    case 'minItems':
      return report(requiredMissing, { message: `${name} is empty`, path: pointer, hint: `give ${name} a value` })
    case 'additionalProperties': {
      const extra = String(params.additionalProperty).slice(0, 200)
      return report(unknownAttribute, {
        message:
          pointer === ''
            ? `${definition.resourceType} has no attribute ${shown(extra)}`
            : `${name} has no attribute ${shown(extra)}`,
        path: `${pointer}/${escapePointer(extra)}`,
        hint: extra.includes(':') ? 'pass the schema of the extension, or remove it' : 'check the spelling, or remove it',
        ...(entra && { severity: 'warning' as const }),
      })
    }
    case 'pattern':
      if (name === 'country')
        return report(badCountry, {
          message: `country is ${value}`,
          path: pointer,
          hint: 'write two upper-case letters of ISO 3166-1 alpha-2, such as DE',
        })
      return report(wrongType, {
        message: `${name} is ${value}, which is not base64`,
        path: pointer,
        hint: 'write it in base64',
      })
    case 'format':
      return report(wrongType, {
        message: `${name} cannot be ${value}`,
        path: pointer,
        hint: params.format === 'date-time' ? 'write date and time as 2026-11-25T08:30:00Z' : 'write a URI, without blanks',
      })
    default:
      return report(wrongType, {
        message: `${name} is ${value}, which is no ${String(params.type ?? error.keyword)}`,
        path: pointer,
        hint: advice[String(params.type)] ?? 'see the schema of the attribute',
      })
  }
}

const advice: Readonly<Record<string, string>> = {
  boolean: 'write true or false, without quotes',
  integer: 'write a whole number, without quotes',
  number: 'write a number, without quotes',
  string: 'write a text in double quotes',
  array: 'write a list in square brackets',
  object: 'write an object in braces',
}

/** RFC 6901: what a pointer needs escaped. */
function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** What a JSON pointer leads to. */
function valueAt(resource: Resource, pointer: string): unknown {
  let value: unknown = resource
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[name]
  }
  return value
}

/** The attribute a pointer leads to, list positions left out. */
function lastName(pointer: string): string | undefined {
  const names = pointer.split('/').filter(part => part !== '' && !/^\d+$/.test(part))
  return names.at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~')
}
