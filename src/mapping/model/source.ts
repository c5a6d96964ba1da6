/** Node of the expression tree that Graph stores with a mapping: an attribute, a constant or a function call. */
export interface AttributeMappingSource {
  readonly type: 'Attribute' | 'Constant' | 'Function'
  /** Attribute name, constant text or function name, by type. */
  readonly name: string
  /** The node as text. The tree wins when the two disagree. */
  readonly expression?: string | null
  readonly parameters?: readonly AttributeMappingParameter[] | null
}

/** One argument of a function node. The key is the published parameter name; repeating parameters repeat it in order. */
export interface AttributeMappingParameter {
  readonly key: string
  readonly value: AttributeMappingSource
}

/**
 * Node of a direct mapping.
 *
 * @example
 * attributeSource('surname') // { type: 'Attribute', name: 'surname', expression: '[surname]', parameters: [] }
 */
export function attributeSource(name: string): AttributeMappingSource {
  return { type: 'Attribute', name, expression: `[${name}]`, parameters: [] }
}

/**
 * Node of a constant. The text stands in quotes in `expression`, with `\` and `"` escaped.
 *
 * @example
 * constantSource('Employee').expression // '"Employee"'
 */
export function constantSource(value: string): AttributeMappingSource {
  return { type: 'Constant', name: value, expression: `"${value.replace(/[\\"]/g, '\\$&')}"`, parameters: [] }
}
