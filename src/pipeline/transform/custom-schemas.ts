import type { ScimAttribute, ScimSchema } from '../../scim/index.js'
import type { Target } from './target.js'

/**
 * Schemas for the extension URNs that a mapping writes and nobody declared, with the attributes it writes, as single values
 * (custom attributes are single-valued and simple). So a resource is validated against what the mapping means, and a URN that is
 * declared stays what it was declared.
 */
export function customSchemas(targets: readonly Target[]): ScimSchema[] {
  const attributes = new Map<string, Map<string, ScimAttribute>>()
  for (const target of targets) {
    if (target.known || target.urn === undefined) continue
    const schema = attributes.get(target.urn) ?? new Map<string, ScimAttribute>()
    attributes.set(target.urn, schema)
    const existing = schema.get(target.attribute)
    schema.set(target.attribute, attributeOf(target, existing?.subAttributes ?? []))
  }
  return [...attributes].map(([id, found]) => ({ id, name: id.split(':').at(-1) ?? id, attributes: [...found.values()] }))
}

function attributeOf(target: Target, before: readonly ScimAttribute[]): ScimAttribute {
  if (target.subAttribute === undefined) return simple(target.attribute, target.type)
  const names = [...before.map(({ name }) => name), target.subAttribute, ...target.conditions.map(({ name }) => name)]
  return {
    ...simple(target.attribute),
    type: 'complex',
    multiValued: target.multiValued,
    subAttributes: [...new Set(names)].map(name => simple(name, name === target.subAttribute ? target.type : 'string')),
  }
}

function simple(name: string, type: Target['type'] = 'string'): ScimAttribute {
  return {
    name,
    type: type === 'link' ? 'reference' : type,
    multiValued: false,
    required: false,
    caseExact: false,
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: 'none',
  }
}
