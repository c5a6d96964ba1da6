import { type DiagnosticDeclaration, declare, type Fix, type Severity, type Span } from '../../diagnostics/index.js'
import type { MappingView, RowView, Subject } from './view.js'

/** One occurrence of a rule. The message follows the target's name when there is a row. */
export interface Finding {
  readonly row?: RowView
  /** JSON pointer. Default: that of the row, else of the mapping. */
  readonly path?: string
  readonly message: string
  readonly hint?: string | undefined
  /** Place in the row's expression. */
  readonly span?: Span | undefined
  readonly fix?: Fix | undefined
  readonly severity?: Severity | undefined
  /** Identifier in `mappingChoices` (or the expression room's) that the finding depends on. */
  readonly choice?: string | undefined
}

interface Words {
  /** Family and number in the rule table: X06. */
  readonly id: string
  readonly code: string
  readonly name: string
  readonly severity: Severity
  readonly title: string
  readonly explain: string
  /** The smallest case that raises it, and its repair. */
  readonly wrong: string
  readonly right: string
  /** Needs sample users. */
  readonly data?: true
}

/** A rule of the table: one declaration that checker, page, CLI and tests read. */
export type MappingRule = DiagnosticDeclaration & {
  readonly id: string
  readonly data: boolean
} & (
    | { readonly level: 'mapping'; readonly check: (mapping: MappingView, subject: Subject) => Iterable<Finding> }
    | { readonly level: 'document'; readonly check: (subject: Subject) => Iterable<Finding> }
  )

/** A rule as pages show it. */
export type RuleSummary = DiagnosticDeclaration & {
  readonly id: string
  readonly data: boolean
  readonly wrong: string
  readonly right: string
}

/** What a page needs of a rule. */
export const summaryOf = ({
  id,
  data,
  code,
  name,
  kind,
  severity,
  since,
  title,
  explain,
  examples,
}: MappingRule): RuleSummary => ({
  id,
  data,
  code,
  name,
  kind,
  severity,
  since,
  title,
  explain,
  rule: id,
  ...(examples && { examples }),
  wrong: examples?.wrong ?? '',
  right: examples?.right ?? '',
})

const declaration = ({ id, wrong, right, data, ...words }: Words) => ({
  ...declare({ ...words, kind: 'mapping' as const, since: '0.1.0', rule: id, examples: { wrong, right } }),
  id,
  data: data ?? false,
})

/** A rule about one object mapping. */
export function mappingRule({
  check,
  ...words
}: Words & { readonly check: (mapping: MappingView, subject: Subject) => Iterable<Finding> }): MappingRule {
  return Object.freeze({ ...declaration(words), level: 'mapping' as const, check })
}

/** A rule about the document around the mappings. Not asked of a mapping that comes alone. */
export function documentRule({
  check,
  ...words
}: Words & { readonly check: (subject: Subject) => Iterable<Finding> }): MappingRule {
  return Object.freeze({ ...declaration(words), level: 'document' as const, check })
}
