import type { ScimAttribute } from '../types.js'

type Characteristics = Partial<Omit<ScimAttribute, 'name' | 'description'>>

/**
 * Writes an attribute down with the defaults of RFC 7643 section 2.2: optional, single, readWrite, returned by default. References and
 * binary values are case-exact (2.3.6, 2.3.7), which overrules the `caseExact: false` of the sample JSON in section 8.7.1.
 */
export function attribute(name: string, description: string, more: Characteristics = {}): ScimAttribute {
  const type = more.type ?? 'string'
  return Object.freeze({
    name,
    type,
    multiValued: false,
    description,
    required: false,
    ...((type === 'string' || type === 'reference' || type === 'binary') && { caseExact: type !== 'string' }),
    mutability: 'readWrite' as const,
    returned: 'default' as const,
    ...(type !== 'complex' && type !== 'boolean' && { uniqueness: 'none' as const }),
    ...more,
  })
}

/** A complex attribute with its sub-attributes. */
export function complex(
  name: string,
  description: string,
  subAttributes: readonly ScimAttribute[],
  more: Characteristics = {},
): ScimAttribute {
  return attribute(name, description, { type: 'complex', subAttributes, ...more })
}

/** The usual multi-valued shape of RFC 7643 section 2.4: value, display, type, primary. */
export function plural(
  name: string,
  description: string,
  types: readonly string[],
  value: ScimAttribute = attribute('value', `One of the ${name}.`),
): ScimAttribute {
  return complex(
    name,
    description,
    [
      value,
      attribute('display', 'A name for display, chosen by the service.'),
      attribute('type', 'A label for what the value is used for.', types.length > 0 ? { canonicalValues: types } : {}),
      attribute('primary', 'Whether this is the preferred value; true for at most one of them.', { type: 'boolean' }),
    ],
    { multiValued: true },
  )
}
