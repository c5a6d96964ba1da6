import type { CharSet } from './char-set.js'

/** A .NET pattern, read. Options such as (?i) are worked into the nodes already. */
export type PatternNode =
  | { readonly type: 'empty' }
  | { readonly type: 'set'; readonly set: CharSet }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly branches: readonly PatternNode[] }
  /** `maximum` undefined: without end. */
  | {
      readonly type: 'repeat'
      readonly body: PatternNode
      readonly minimum: number
      readonly maximum: number | undefined
      readonly lazy: boolean
    }
  | { readonly type: 'group'; readonly number: number; readonly body: PatternNode }
  | { readonly type: 'look'; readonly behind: boolean; readonly negated: boolean; readonly body: PatternNode }
  | { readonly type: 'atomic'; readonly body: PatternNode }
  | { readonly type: 'reference'; readonly number: number; readonly ignoreCase: boolean }
  | { readonly type: 'assertion'; readonly kind: AssertionKind }

/**
 * `start` \A, `lineStart` ^ with (?m), `end` \z, `finalEnd` \Z and $ (also before a final line feed), `lineEnd` $ with (?m),
 * `word` \b, `notWord` \B, `lastEnd` \G.
 */
export type AssertionKind = 'start' | 'lineStart' | 'end' | 'finalEnd' | 'lineEnd' | 'word' | 'notWord' | 'lastEnd'

/** A pattern with its groups. */
export interface ReadPattern {
  readonly node: PatternNode
  /** Numbers of all groups, 0 (the whole match) included, ascending. */
  readonly numbers: readonly number[]
  readonly names: ReadonlyMap<string, number>
}
