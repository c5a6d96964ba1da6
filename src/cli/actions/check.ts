import { basename, dirname, extname } from 'node:path'
import { type DiagnosticDeclaration, nearest, report } from '../../diagnostics/index.js'
import type { Dialect } from '../../expression/index.js'
import { type CheckOptions, profiles } from '../../mapping/index.js'
import { withoutBaseline, writeBaseline } from '../checking/baseline.js'
import type { Checker, Source } from '../checking/checker.js'
import { checkDocument, checkFolder } from '../checking/document.js'
import { checkText } from '../checking/expression.js'
import type { Invocation } from '../command.js'
import { loadConfig } from '../config.js'
import type { Config } from '../config-schema.js'
import { badConfig, badFlagValue, exitCodes, Fault, noInput, notUnicode, unknownProfile } from '../fault.js'
import { findFiles, isExpressionFile } from '../files.js'
import { mappingInput, objectMappingOf } from '../mapping-input.js'
import { type FailLevel, type Finding, fails } from '../output/finding.js'
import { reportFindings } from '../output/reports.js'
import { looksLikeSchema } from '../schema-text.js'
import { decodeText, notText } from '../text.js'
import { usersOf } from '../users.js'

export async function run(call: Invocation): Promise<number> {
  const { arguments: paths, flags, format, terminal, command } = call
  const { config: written, file, folder } = await loadConfig(flags, terminal)
  const origin = terminal.env.ATTRMAP_RULES ? 'ATTRMAP_RULES' : (file ?? '')
  const config = { ...written, rules: await rulesByCode(written.rules, origin) }
  const checker: Checker = {
    call,
    config,
    options: await mappingOptions(call, config),
    dialect: (flags.text('dialect') ?? 'entra') as Dialect,
  }
  const sources = paths.length === 1 && paths[0] === '-' ? [await standardInput(call)] : await sourcesOf(call, config, folder)
  const findings: Finding[] = []
  for (const source of sources) for (const finding of await checkSource(checker, source)) findings.push(finding)
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
  return sourceOf(flags.text('stdin-name') ?? 'standard input', await terminal.bytes('-'), false)
}

/** What a file holds is told by its name, and by its beginning where it has none that says it. */
function sourceOf(name: string, bytes: Uint8Array, writable: boolean): Source {
  const problem = notText(bytes)
  const text = decodeText(bytes)
  if (problem !== undefined) return { kind: 'broken', name, text, problem }
  const ending = extname(name).toLowerCase()
  const document = ending === '.json' || (ending !== '.expr' && /^\s*[{[]\s*["{\]]/.test(text))
  return { kind: document ? 'document' : 'expression', name, text, writable }
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
    const bytes = await terminal.bytes(file)
    // Other JSON files lie about in every repository; one that the user named is judged, one that was found is not.
    if (isExpressionFile(file) || named.has(file) || looksLikeSchema(decodeText(bytes))) sources.push(sourceOf(file, bytes, true))
  }
  if (sources.length === 0)
    throw new Fault(
      noInput,
      `no expression and no synchronization schema was found in ${searched.join(', ')}`,
      'name a file or a folder',
    )
  return sources
}

/** One file of a folder that is no text is a finding; the others of the run are checked. */
function notTextWithin(folder: string, error: unknown): Finding[] {
  if (!(error instanceof Fault) || error.declaration !== notUnicode) throw error
  return [{ file: folder, diagnostic: report(notUnicode, { message: error.message, path: '', hint: error.hint }) }]
}

async function checkSource(checker: Checker, source: Source): Promise<Finding[]> {
  if (source.kind === 'folder')
    return checkFolder(checker, source.name).catch((error: unknown) => notTextWithin(source.name, error))
  if (source.kind === 'broken') {
    const { at, message } = source.problem
    const diagnostic = report(notUnicode, { message, span: { start: at, end: at + 1 }, hint: 'save it as UTF-8' })
    return [{ file: source.name, diagnostic, text: source.text }]
  }
  return source.kind === 'expression' ? checkText(checker, source) : checkDocument(checker, source)
}

/**
 * The severities of the configuration by code; it may name a rule by its code, its name or its identifier in the rule table, in any case.
 *
 * @throws Fault for a rule that does not exist: its setting would change nothing, and nobody would know
 */
async function rulesByCode(rules: Config['rules'], source: string): Promise<NonNullable<Config['rules']>> {
  const byCode: NonNullable<Config['rules']> = Object.create(null)
  if (!rules || Object.keys(rules).length === 0) return byCode
  const { declarations } = await import('../declarations.js')
  const namesOf = ({ code, name, rule }: DiagnosticDeclaration) => [code, name, ...(rule ? [rule] : [])]
  for (const [asked, setting] of Object.entries(rules)) {
    const meant = declarations.filter(item => namesOf(item).some(name => name.toLowerCase() === asked.toLowerCase()))
    if (meant.length === 0) {
      const near = nearest(asked, declarations.flatMap(namesOf))
      const hint = near ? `did you mean ${near}?` : 'attrmap rule lists codes and names'
      throw new Fault(badConfig, `${source}: there is no rule "${asked}"`, hint)
    }
    for (const { code } of meant) byCode[code] = setting
  }
  return byCode
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
