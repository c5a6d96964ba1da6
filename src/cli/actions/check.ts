import { basename, dirname, extname } from 'node:path'
import { applyEdits, type Diagnostic } from '../../diagnostics/index.js'
import { check as checkExpression, type Dialect } from '../../expression/index.js'
import {
  type CheckOptions,
  checkMapping,
  fingerprint,
  pack,
  profiles,
  type RuleSetting,
  readSynchronizationSchema,
} from '../../mapping/index.js'
import { readUsers } from '../../pipeline/index.js'
import type { Invocation } from '../command.js'
import { type Config, loadConfig } from '../config.js'
import { exitCodes, Fault, invalidInput, noInput, unknownProfile } from '../fault.js'
import { findFiles, isExpressionFile } from '../files.js'
import { mappingInput, objectMappingOf, readFolder } from '../mapping-input.js'
import { type FailLevel, type Finding, fails } from '../output/finding.js'
import { envelope } from '../output/json.js'
import { reportFindings } from '../output/reports.js'
import { isSchemaText } from '../schema-text.js'

/** What one run works with, read once. */
interface Checker {
  readonly call: Invocation
  readonly config: Config
  readonly options: CheckOptions
  readonly dialect: Dialect
}

export async function run(call: Invocation): Promise<number> {
  const { arguments: paths, flags, format, terminal, command } = call
  const { config, folder } = await loadConfig(flags, terminal)
  const checker: Checker = {
    call,
    config,
    options: await mappingOptions(call, config),
    dialect: (flags.text('dialect') ?? 'entra') as Dialect,
  }
  const sources = paths.length === 1 && paths[0] === '-' ? [await standardInput(call)] : await sourcesOf(call, config, folder)
  const findings: Finding[] = []
  for (const source of sources) findings.push(...(await checkSource(checker, source)))
  const kept = select(call, findings)
  await writeBaseline(call, kept)
  const fresh = await withoutBaseline(call, kept)
  const level = (flags.text('fail-level') ?? 'error') as FailLevel
  await terminal.answer(
    reportFindings(fresh, format, {
      command: command.name,
      files: sources.length,
      color: terminal.colorOn('answer'),
      width: terminal.width,
    }),
  )
  return fresh.some(finding => fails(finding.diagnostic, level)) ? exitCodes.findings.status : exitCodes.done.status
}

/** Something to check: an expression, a document, or an unpacked folder. */
type Source =
  | { readonly kind: 'expression' | 'document'; readonly name: string; readonly text: string; readonly writable: boolean }
  | { readonly kind: 'folder'; readonly name: string }

async function standardInput({ flags, terminal }: Invocation): Promise<Source> {
  const name = flags.text('stdin-name') ?? 'standard input'
  const text = await terminal.text('-')
  const document = extname(name).toLowerCase() === '.json' || (!isExpressionFile(name) && /^\s*[{[]\s*["{\]]/.test(text))
  return { kind: document ? 'document' : 'expression', name, text, writable: false }
}

async function sourcesOf(call: Invocation, config: Config, folder: string): Promise<Source[]> {
  const { arguments: paths, terminal } = call
  const named = new Set(paths)
  const wanted = (name: string) => isExpressionFile(name) || /\.json$/i.test(name)
  const files = await findFiles(
    paths.length > 0 ? paths : (config.paths ?? ['.']),
    { wanted, ignored: config.ignore, ignoredFrom: folder },
    terminal,
  )
  const roots = [...new Set(files.filter(file => basename(file) === 'schema.json').map(file => dirname(file)))].filter(root =>
    files.some(file => file.startsWith(root === '.' ? '' : `${root}/`) && basename(file) === 'mapping.json'),
  )
  const unpacked = (file: string) => roots.some(root => root === '.' || file.startsWith(`${root}/`))
  const sources: Source[] = roots.map(name => ({ kind: 'folder', name }))
  for (const file of files.filter(candidate => !unpacked(candidate))) {
    const text = await terminal.text(file)
    if (isExpressionFile(file)) sources.push({ kind: 'expression', name: file, text, writable: true })
    // Other JSON files lie about in every repository; one that the user named is judged, one that was found is not.
    else if (named.has(file) || isSchemaText(text)) sources.push({ kind: 'document', name: file, text, writable: true })
  }
  if (sources.length === 0)
    throw new Fault(noInput, 'no expression and no synchronization schema was found', 'name a file or a folder')
  return sources
}

async function checkSource(checker: Checker, source: Source): Promise<Finding[]> {
  if (source.kind === 'folder') return checkFolder(checker, source.name)
  return source.kind === 'expression' ? checkText(checker, source) : checkDocument(checker, source)
}

async function checkText(
  { call, config, dialect }: Checker,
  source: Source & { kind: 'expression' | 'document' },
): Promise<Finding[]> {
  const text = source.text.replace(/(\r?\n)+$/, '')
  const run = (current: string) =>
    severities(
      checkExpression(current, { dialect, ...(config.limits?.maximumLength && { maximumLength: config.limits.maximumLength }) }),
      config.rules,
    )
  const mended = call.flags.on('fix') ? mend(text, run, call.flags.on('unsafe-fixes')) : text
  if (mended !== text && source.writable) await call.terminal.write(source.name, mended + source.text.slice(text.length))
  return run(mended).map(diagnostic => ({ file: source.name, diagnostic, text: mended }))
}

/** Applies fixes until none is left; each result must still parse, or the fix is not taken. */
function mend(text: string, run: (text: string) => Diagnostic[], unsafe: boolean): string {
  let current = text
  for (let round = 0; round < 10; round++) {
    const before = run(current)
    const edits = before.flatMap(diagnostic => (diagnostic.fix && (diagnostic.fix.safe || unsafe) ? diagnostic.fix.edits : []))
    if (edits.length === 0) return current
    const next = applyEdits(current, edits)
    const errors = (list: readonly Diagnostic[]) =>
      list.filter(diagnostic => diagnostic.kind === 'parse' && diagnostic.severity === 'error').length
    if (next === current || errors(run(next)) > errors(before)) return current
    current = next
  }
  return current
}

async function checkDocument(
  { call, config, options }: Checker,
  source: Source & { kind: 'expression' | 'document' },
): Promise<Finding[]> {
  const { schema, diagnostics } = readSynchronizationSchema(source.text)
  const found = diagnostics.map(diagnostic => ({ file: source.name, diagnostic, text: source.text }))
  if (!schema) return found
  // Spans of the rules lie in the row's expression, not in this document: the JSON pointer is the place.
  return [...found, ...mappingFindings(call, source.name, severities(checkMapping(schema, options), config.rules))]
}

async function checkFolder({ call, config, options }: Checker, folder: string): Promise<Finding[]> {
  const { schema, diagnostics } = pack(await readFolder(call, folder))
  if (!schema) return diagnostics.map(diagnostic => ({ file: folder, diagnostic }))
  return [
    ...diagnostics.map(diagnostic => ({ file: folder, diagnostic })),
    ...mappingFindings(call, folder, severities(checkMapping(schema, options), config.rules)),
  ]
}

function mappingFindings({ flags }: Invocation, file: string, diagnostics: readonly Diagnostic[]): Finding[] {
  const object = flags.text('object')
  const wanted = (diagnostic: Diagnostic) => {
    if (!object) return true
    const group = /\bgroup\b/i.test(diagnostic.message)
    return object === 'Groups' ? group : !group
  }
  return diagnostics.filter(wanted).map(({ span: _, ...diagnostic }) => ({ file, diagnostic }))
}

/** Severities from the configuration: by code, rule or name. */
function severities(diagnostics: readonly Diagnostic[], rules: Readonly<Record<string, RuleSetting>> | undefined): Diagnostic[] {
  if (!rules) return [...diagnostics]
  const severityOf = { note: 'info', warn: 'warning', error: 'error' } as const
  return diagnostics.flatMap(diagnostic => {
    const setting = Object.hasOwn(rules, diagnostic.code)
      ? rules[diagnostic.code]
      : Object.hasOwn(rules, diagnostic.name)
        ? rules[diagnostic.name]
        : undefined
    if (setting === undefined) return [diagnostic]
    return setting === 'off' ? [] : [{ ...diagnostic, severity: severityOf[setting] }]
  })
}

async function mappingOptions(call: Invocation, config: Config): Promise<CheckOptions> {
  const { flags, terminal } = call
  const profile = flags.text('profile') ?? terminal.env.ATTRMAP_PROFILE ?? config.profile
  const samples = flags.text('samples') ?? config.samples
  const sampleUsers: unknown[] = []
  if (samples) {
    for await (const item of readUsers(terminal.chunks(samples), { file: samples }))
      if (item.record) sampleUsers.push(item.record)
    if (sampleUsers.length === 0)
      throw new Fault(invalidInput, `${samples} holds no user`, 'give a Graph, JSON, NDJSON or CSV export')
  }
  return {
    ...(profile && { profile: await profileOf(call, profile) }),
    ...(samples && { sampleUsers }),
    ...(config.rules && { rules: config.rules }),
    ...(config.limits?.maximumDisables !== undefined && { deletionThreshold: config.limits.maximumDisables }),
  }
}

async function profileOf(call: Invocation, name: string): Promise<NonNullable<CheckOptions['profile']>> {
  if (Object.hasOwn(profiles, name)) return name as keyof typeof profiles
  if (!/[./\\]/.test(name))
    throw new Fault(
      unknownProfile,
      `there is no profile "${name}"`,
      `profiles: ${Object.keys(profiles).join(', ')}, or a file made by attrmap profile make`,
    )
  return objectMappingOf(await mappingInput(call, name))
}

/** --select and --ignore: codes or prefixes of codes. */
function select({ flags }: Invocation, findings: readonly Finding[]): Finding[] {
  const list = (name: string) =>
    (flags.text(name) ?? '')
      .split(',')
      .map(code => code.trim().toUpperCase())
      .filter(Boolean)
  const selected = list('select')
  const ignored = list('ignore')
  const starts = (codes: readonly string[], code: string) => codes.some(prefix => code.startsWith(prefix))
  return findings.filter(
    ({ diagnostic }) => (selected.length === 0 || starts(selected, diagnostic.code)) && !starts(ignored, diagnostic.code),
  )
}

const printOf = (finding: Finding) => `${finding.file} ${fingerprint(finding.diagnostic)}`

async function writeBaseline({ command, flags, terminal }: Invocation, findings: readonly Finding[]): Promise<void> {
  const file = flags.text('write-baseline')
  if (!file) return
  await terminal.write(file, envelope(command.name, { baseline: [...new Set(findings.map(printOf))].sort() }))
  terminal.note(`${file}: ${findings.length} findings; attrmap check --baseline ${file} reports new ones only`)
}

async function withoutBaseline({ flags, terminal }: Invocation, findings: readonly Finding[]): Promise<Finding[]> {
  const file = flags.text('baseline')
  if (!file) return [...findings]
  const known = baselineOf(await terminal.text(file), file)
  return findings.filter(finding => !known.has(printOf(finding)))
}

function baselineOf(text: string, file: string): Set<string> {
  try {
    const { baseline } = JSON.parse(text) as { baseline?: unknown }
    if (Array.isArray(baseline)) return new Set(baseline.filter(item => typeof item === 'string'))
  } catch {
    // Answered below: a file that is not JSON is no baseline either.
  }
  throw new Fault(invalidInput, `${file} is not a baseline`, 'attrmap check --write-baseline FILE makes one')
}
