/**
 * A node of the expression tree as Microsoft Graph stores it (`microsoft.graph.attributeMappingSource`): an attribute, a constant or
 * a call whose arguments are stored by parameter name.
 */
export interface AttributeMappingSource {
  readonly type: 'Attribute' | 'Constant' | 'Function'
  /** Attribute name, constant text or function name, by type. */
  readonly name: string
  /** Canonical text of this node. */
  readonly expression: string
  /** Empty for attributes and constants. A repeating parameter repeats its key; a position left empty has no entry. */
  readonly parameters: readonly SourceParameter[]
}

/** `microsoft.graph.stringKeyAttributeMappingSourceValuePair` */
export interface SourceParameter {
  readonly key: string
  readonly value: AttributeMappingSource
}
