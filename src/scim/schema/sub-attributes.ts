import type { ScimAttribute } from '../types.js'

/**
 * Declared sub-attributes and the default ones of a multi-valued attribute (RFC 7643 section 2.4), which may be used although the
 * schema does not list them; the RFC's own full user has `primary` on an address.
 */
export function subAttributesOf(attribute: ScimAttribute): readonly ScimAttribute[] {
  const declared = attribute.subAttributes ?? []
  if (!attribute.multiValued || attribute.type !== 'complex') return declared
  const names = new Set(declared.map(sub => sub.name.toLowerCase()))
  const { mutability, returned } = attribute
  const plain = { multiValued: false, required: false, mutability, returned } as const
  const defaults: ScimAttribute[] = [
    { name: 'type', type: 'string', caseExact: false, ...plain },
    { name: 'display', type: 'string', caseExact: false, ...plain },
    { name: 'primary', type: 'boolean', ...plain },
    ...(names.has('value') ? [{ name: '$ref', type: 'reference', caseExact: true, ...plain } as const] : []),
  ]
  return [...declared, ...defaults.filter(sub => !names.has(sub.name.toLowerCase()))]
}
