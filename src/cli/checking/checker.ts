import type { Dialect } from '../../expression/index.js'
import type { CheckOptions } from '../../mapping/index.js'
import type { Invocation } from '../command.js'
import type { Config } from '../config-schema.js'
import type { NotText } from '../text.js'

/** What one run of `check` works with, read once. */
export interface Checker {
  readonly call: Invocation
  readonly config: Config
  readonly options: CheckOptions
  readonly dialect: Dialect
}

/** An expression or a document to check. */
export interface TextSource {
  readonly kind: 'expression' | 'document'
  readonly name: string
  readonly text: string
  /** False for standard input: nothing to write fixes to. */
  readonly writable: boolean
}

/** A file that is no text: what is wrong with it is all that can be said. */
export interface BrokenSource {
  readonly kind: 'broken'
  readonly name: string
  /** As much of a text as it gives. */
  readonly text: string
  readonly problem: NotText
}

/** Something to check. */
export type Source = TextSource | BrokenSource | { readonly kind: 'folder'; readonly name: string }
