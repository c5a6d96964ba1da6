import { basename, dirname, extname } from 'node:path'
import type { Dialect } from '../../expression/index.js'
import { type CheckOptions, profiles } from '../../mapping/index.js'
import { withoutBaseline, writeBaseline } from '../checking/baseline.js'
import type { Checker, Source } from '../checking/checker.js'
import { checkDocument, checkFolder } from '../checking/document.js'
import { checkText } from '../checking/expression.js'
import type { Invocation } from '../command.js'
import { loadConfig } from '../config.js'
import type { Config } from '../config-schema.js'
import { badFlagValue, exitCodes, Fault, noInput, unknownProfile } from '../fault.js'
import { findFiles, isExpressionFile } from '../files.js'
import { mappingInput, objectMappingOf } from '../mapping-input.js'
import { type FailLevel, type Finding, fails } from '../output/finding.js'
import { reportFindings } from '../output/reports.js'
import { looksLikeSchema } from '../schema-text.js'
import { usersOf } from '../users.js'

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
  const kept = await select(call, findings)
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

async function standardInput({ flags, terminal }: Invocation): Promise<Source> {
  const name = flags.text('stdin-name') ?? 'standard input'
  const text = await terminal.text('-')
  const document = extname(name).toLowerCase() === '.json' || (!isExpressionFile(name) && /^\s*[{[]\s*["{\]]/.test(text))
  return { kind: document ? 'document' : 'expression', name, text, writable: false }
}

async function sourcesOf(call: Invocation, config: Config, folder: string): Promise<Source[]> {
  const { arguments: paths, terminal } = call
  const named = new Set(paths)
  const searched = paths.length > 0 ? paths : (config.paths ?? ['.'])
  const wanted = (name: string) => isExpressionFile(name) || /\.json$/i.test(name)
  const files = await findFiles(searched, { wanted, ignored: config.ignore, ignoredFrom: folder }, terminal)
  const roots = [...new Set(files.filter(file => basename(file) === 'schema.json').map(file => dirname(file)))].filter(root =>
    files.some(file => file.startsWith(root === '.' ? '' : `${root}/`) && basename(file) === 'mapping.json'),
  )
  const unpacked = (file: string) => roots.some(root => root === '.' || file.startsWith(`${root}/`))
  const sources: Source[] = roots.map(name => ({ kind: 'folder', name }))
  for (const file of files.filter(candidate => !unpacked(candidate))) {
    const text = await terminal.text(file)
    if (isExpressionFile(file)) sources.push({ kind: 'expression', name: file, text, writable: true })
    // Other JSON files lie about in every repository; one that the user named is judged, one that was found is not.
    else if (named.has(file) || looksLikeSchema(text)) sources.push({ kind: 'document', name: file, text, writable: true })
  }
  if (sources.length === 0)
    throw new Fault(
      noInput,
      `no expression and no synchronization schema was found in ${searched.join(', ')}`,
      'name a file or a folder',
    )
  return sources
}

async function checkSource(checker: Checker, source: Source): Promise<Finding[]> {
  if (source.kind === 'folder') return checkFolder(checker, source.name)
  return source.kind === 'expression' ? checkText(checker, source) : checkDocument(checker, source)
}

async function mappingOptions(call: Invocation, config: Config): Promise<CheckOptions> {
  const { flags } = call
  const profile = flags.text('profile') ?? config.profile
  const samples = flags.text('samples') ?? config.samples
  const sampleUsers: unknown[] = []
  if (samples) {
    for await (const { record } of usersOf(call, samples, {})) sampleUsers.push(record)
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

/** --select and --ignore: codes or prefixes of codes. @throws Fault for one that is the beginning of no code: it would hide everything, or nothing. */
async function select({ flags }: Invocation, findings: readonly Finding[]): Promise<Finding[]> {
  const list = async (name: string) => {
    const codes = (flags.text(name) ?? '')
      .split(',')
      .map(code => code.trim().toUpperCase())
      .filter(Boolean)
    if (codes.length === 0) return codes
    const { declarations } = await import('../declarations.js')
    const unknown = codes.find(prefix => !declarations.some(({ code }) => code.startsWith(prefix)))
    if (unknown !== undefined)
      throw new Fault(
        badFlagValue,
        `--${name} cannot hold "${unknown}": no code begins so`,
        'codes such as MAP801 or EXP2; attrmap rule lists them',
      )
    return codes
  }
  const selected = await list('select')
  const ignored = await list('ignore')
  const starts = (codes: readonly string[], code: string) => codes.some(prefix => code.startsWith(prefix))
  return findings.filter(
    ({ diagnostic }) => (selected.length === 0 || starts(selected, diagnostic.code)) && !starts(ignored, diagnostic.code),
  )
}
