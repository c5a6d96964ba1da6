import type { Diagnostic } from '../../diagnostics/index.js'
import { constantFailures } from '../compile/tree.js'
import { textNotClosed, tooLong } from '../diagnostics-syntax.js'
import type { Dialect } from '../dialect.js'
import { lint } from '../lint/lint.js'
import { parse } from '../syntax/parse.js'
import type { Expression } from '../syntax/tree.js'
import { checkTree } from './rules.js'

export interface CheckOptions {
  /** Default: `entra`. */
  readonly dialect?: Dialect | undefined
  /** Names of the source's attributes, letter case as the source has it. Without them no name is judged. */
  readonly attributes?: Iterable<string> | undefined
  /** Characters allowed; default 10,000, as the service. */
  readonly maximumLength?: number | undefined
  /** Flow type of the mapping, as in the synchronization schema: some rules speak of it. */
  readonly flowType?: string | undefined
  /** The target attribute needs a value. */
  readonly required?: boolean | undefined
}

/**
 * Everything there is to say about an expression without evaluating it: syntax, functions, positions, types, places, attribute
 * names, and findings about what is sound but doubtful. Errors have the kinds parse, unknown-function, arity and type; warnings and
 * notes have kind lint. In the order of the text; several mistakes are found in one run.
 *
 * @example
 * check('Append([mail])')[0].message // 'Append: missing suffix (position 2)'
 */
export function check(text: string, options: CheckOptions = {}): Diagnostic[] {
  const { tree, diagnostics } = parse(text, options)
  if (!tree) return [...diagnostics]
  const dialect = options.dialect ?? 'entra'
  // An unclosed text has swallowed what stands behind it: what seems to be missing or wrong there is not.
  const swallowed = diagnostics.find(({ code }) => code === textNotClosed.code)?.span?.start ?? text.length + 1
  const judged = checkTree(tree, { dialect, attributes: options.attributes }).filter(({ span }) => (span?.start ?? 0) < swallowed)
  const found = [...diagnostics, ...judged]
  // A call that is not whole is not judged for style: half of what could be said would come from the mistake.
  const whole = found.every(({ severity, kind, code }) => severity !== 'error' || kind === 'type' || code === tooLong.code)
  const failing = surelyFailing(tree, dialect, found)
  const findings = whole ? lint(tree, text, options) : []
  return [...found, ...failing, ...findings].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

/** Warnings about what fails for every record, where nothing was said about it yet; only of what would be compiled. */
function surelyFailing(tree: Expression, dialect: Dialect, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (dialect === 'connect' || found.some(({ severity, kind }) => severity === 'error' && kind !== 'evaluation')) return []
  const isKnown = ({ code, span }: Diagnostic) =>
    found.some(other => other.code === code && other.span?.start === span?.start && other.span?.end === span?.end)
  return constantFailures(tree, dialect)
    .filter(failure => !isKnown(failure))
    .map(failure => ({ ...failure, severity: 'warning' }))
}
