import type { AttributePath } from '../attribute-path.js'

/** RFC 7644 table 3, `pr` apart. */
export type CompareOperator = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le'

export const compareOperators: readonly CompareOperator[] = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le']

export type FilterLiteral = string | number | boolean | null

/** A parsed filter: plain data. `and` and `or` hold all their terms in one list, so that a long filter is not a deep tree. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly filters: readonly Filter[] }
  | { readonly kind: 'not'; readonly filter: Filter }
  | { readonly kind: 'compare'; readonly path: AttributePath; readonly operator: CompareOperator; readonly value: FilterLiteral }
  | { readonly kind: 'present'; readonly path: AttributePath }
  /** `emails[type eq "work"]`: one and the same value of `path` fulfils `filter`, whose paths are sub-attributes. */
  | { readonly kind: 'some'; readonly path: AttributePath; readonly filter: Filter }
