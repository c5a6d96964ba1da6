import { type Diagnostic, type DiagnosticDeclaration, report, type Severity } from '../../diagnostics/index.js'
import { documentTooDeep, documentTooLarge } from '../diagnostics.js'
import { notASchema } from '../document/declarations.js'
import { unwalkable } from '../document/limits.js'
import { isObject, objectMapping, shapeProblems, synchronizationSchema } from '../document/shape.js'
import type { ObjectMapping, SynchronizationSchema } from '../model/schema.js'
import { toSourceRecord } from '../source-record.js'
import { checkedRules } from './all.js'
import type { CheckOptions, RuleSetting } from './options.js'
import type { Finding, MappingRule } from './rule.js'
import { type MappingView, type Subject, viewMapping, viewSchema } from './view.js'

/** The words of the configuration file, and the severities by their own names. */
const severities: ReadonlyMap<string, Severity> = new Map([
  ['note', 'info'],
  ['info', 'info'],
  ['warn', 'warning'],
  ['warning', 'warning'],
  ['error', 'error'],
])

/**
 * Checks a mapping, or every mapping of a schema, against the 63 rules. Never throws for what a document holds. The message
 * begins with the target attribute, `path` is a JSON pointer into what was given, `span` a place in the row's expression
 * (`rowExpression`). In the order of the document, then of the rule table. What belongs to the service, place-holders of a template
 * and rules that may not be edited, is judged by its form alone (family S).
 *
 * @example
 * checkMapping(withCountry(profiles.code42, { strategy: 'expression', expression: 'seed' })).map(({ code }) => code)
 * // ['MAP904', 'MAP405', 'MAP408', 'MAP804', 'MAP805', 'MAP805']
 */
export function checkMapping(mapping: ObjectMapping | SynchronizationSchema, given?: CheckOptions | null): Diagnostic[] {
  const options = withoutNulls(given)
  const problem = unwalkable(mapping)
  if (problem !== undefined) return [report(documentTooDeep, { path: '', message: problem })]
  const isMapping = isObject(mapping) && Object.hasOwn(mapping, 'attributeMappings')
  const wrong = shapeProblems(mapping, isMapping ? objectMapping : synchronizationSchema)
  const settings = settingsOf(options.rules)
  if (wrong.length > 0)
    return apply(
      notASchema,
      settings,
      wrong.map(({ pointer, message, hint }) => report(notASchema, { path: pointer, message, hint })),
    )
  const rows = rowCount(mapping)
  if (rows > maximumRows)
    return [
      report(documentTooLarge, {
        path: '',
        message: `there are ${rows.toLocaleString('en')} rows; ${maximumRows.toLocaleString('en')} are checked`,
      }),
    ]
  const subject = subjectOf(mapping, options)
  const found = checkedRules.flatMap(rule => apply(rule, settings, [...run(rule, subject)]))
  return withoutBaseline(inDocumentOrder(found), options.baseline)
}

/** Options as JSON carries them: null is not given. */
const withoutNulls = (options: CheckOptions | null | undefined): CheckOptions =>
  Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== null))

/** Real mappings have a few dozen rows. */
const maximumRows = 20_000

const rowCount = (mapping: ObjectMapping | SynchronizationSchema): number =>
  'attributeMappings' in mapping
    ? mapping.attributeMappings.length
    : mapping.synchronizationRules.reduce(
        (sum, rule) => sum + (rule.objectMappings ?? []).reduce((inner, item) => inner + item.attributeMappings.length, 0),
        0,
      )

function subjectOf(mapping: ObjectMapping | SynchronizationSchema, options: CheckOptions): Subject {
  const samples = (options.sampleUsers ?? []).map(raw => ({ raw, record: toSourceRecord(raw) }))
  if ('attributeMappings' in mapping) return { mappings: [viewMapping(mapping, '', options, samples)], options }
  return { schema: mapping, mappings: viewSchema(mapping, options, samples), options }
}

function* run(rule: MappingRule, subject: Subject): Iterable<Diagnostic> {
  if (rule.level === 'document') for (const finding of rule.check(subject)) yield diagnosticOf(rule, finding)
  else
    for (const mapping of subject.mappings)
      if (!mapping.internal || rule.id.startsWith('S'))
        for (const finding of rule.check(mapping, subject)) yield diagnosticOf(rule, finding, mapping)
}

function diagnosticOf(rule: MappingRule, finding: Finding, mapping?: MappingView): Diagnostic {
  const { row, message, path, span, hint, fix, severity, choice } = finding
  return report(rule, {
    message: row ? `${row.target}: ${message}` : message,
    path: path ?? row?.pointer ?? mapping?.pointer ?? '',
    span,
    hint,
    fix,
    severity,
    choice,
  })
}

function settingsOf(rules: CheckOptions['rules']): ReadonlyMap<string, RuleSetting> {
  return new Map(Object.entries(rules ?? {}).map(([key, setting]) => [key.toLowerCase(), setting]))
}

/** Severity from the configuration; `off` drops the findings. */
function apply(
  rule: DiagnosticDeclaration,
  settings: ReadonlyMap<string, RuleSetting>,
  found: readonly Diagnostic[],
): Diagnostic[] {
  if (settings.size === 0) return [...found]
  const setting = [rule.code, rule.rule ?? '', rule.name]
    .map(key => settings.get(key.toLowerCase()))
    .find(value => value !== undefined)
  if (setting === undefined) return [...found]
  return setting === 'off'
    ? []
    : found.map(diagnostic => ({ ...diagnostic, severity: severities.get(setting) ?? diagnostic.severity }))
}

/** Numbers in pointers compare as numbers: row 10 comes after row 9. */
function inDocumentOrder(found: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ path = '' }: Diagnostic) => path.replace(/\d+/g, digits => digits.padStart(6, '0'))
  return found
    .map((diagnostic, index) => ({ diagnostic, index, key: key(diagnostic) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    .map(({ diagnostic }) => diagnostic)
}

/**
 * Identity of a finding for baseline files: code and words, without the place, so that moving a row does not make a finding new.
 *
 * @example
 * fingerprint({ code: 'MAP999', name: 'a', kind: 'mapping', severity: 'info', message: '' }) // 'MAP999:811c9dc5'
 */
export function fingerprint({ code, message }: Diagnostic): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < message.length; index++) hash = Math.imul(hash ^ message.charCodeAt(index), 0x01000193)
  return `${code}:${(hash >>> 0).toString(16).padStart(8, '0')}`
}

function withoutBaseline(found: Diagnostic[], baseline: Iterable<string> | undefined): Diagnostic[] {
  if (baseline === undefined) return found
  const left = new Map<string, number>()
  for (const known of baseline) left.set(known, (left.get(known) ?? 0) + 1)
  return found.filter(diagnostic => {
    const print = fingerprint(diagnostic)
    const count = left.get(print) ?? 0
    if (count > 0) left.set(print, count - 1)
    return count === 0
  })
}
