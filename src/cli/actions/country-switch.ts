import {
  auditCountryExpression,
  CountryExpressionError,
  type GenerateCountryExpressionOptions,
  type GeneratedCountryExpression,
  generateCountryExpression,
  isAlpha2,
} from '../../countries/index.js'
import { render } from '../../diagnostics/index.js'
import { format as formatExpression, parse } from '../../expression/index.js'
import { readTable } from '../../pipeline/index.js'
import type { Invocation } from '../command.js'
import { loadConfig } from '../config.js'
import { badFlagValue, exitCodes, Fault, invalidInput } from '../fault.js'
import { envelope } from '../output/json.js'

export async function run(call: Invocation): Promise<number> {
  const { flags } = call
  if (flags.text('compare') !== undefined && flags.text('coverage') !== undefined) {
    throw new Fault(badFlagValue, '--compare and --coverage do not go together', 'run the command twice')
  }
  if (flags.text('compare') !== undefined) return compare(call)
  if (flags.text('coverage') !== undefined) return (await import('./country-coverage.js')).measure(call)
  return generate(call)
}

async function generate(call: Invocation): Promise<number> {
  const { command, flags, format, terminal } = call
  const limit = flags.integer('max-chars', 1) ?? (await loadConfig(flags, terminal)).config.limits?.maximumLength ?? 10_000
  const made = make(await optionsOf(call, limit))
  if (made.dropped.length > 0 && !flags.on('drop')) return overLimit(call, made, limit)
  const lines = !flags.on('one-line') && (terminal.onTerminal || flags.text('output') !== undefined) && made.length < limit
  // Line breaks count as characters too: readable lines only when they fit.
  const readable = lines ? formatExpression(made.expression, { style: 'lines', width: 100 }) : made.expression
  const expression = readable.length <= limit ? readable : made.expression
  if (format === 'json') {
    const { codes, keys, length, dropped } = made
    await terminal.answer(envelope(command.name, { expression: made.expression, length, limit, codes, keys, dropped }))
  } else await terminal.answer(`${expression}\n`)
  const name = flags.text('output') ?? 'expression'
  const { length } = format === 'json' ? made.expression : expression
  terminal.note(`${name}: ${made.codes.length} codes, ${length.toLocaleString('en')} of ${limit.toLocaleString('en')} characters`)
  return exitCodes.done.status
}

function make(options: GenerateCountryExpressionOptions): GeneratedCountryExpression {
  try {
    return generateCountryExpression(options)
  } catch (error) {
    if (!(error instanceof CountryExpressionError)) throw error
    const message = error.diagnostics.map(item => item.message).join('; ')
    if (error.diagnostics.some(item => item.code === 'CTY403'))
      throw new Fault(badFlagValue, message, 'attrmap help country-switch says what each flag takes')
    // Names that meet are the caller's own: less of everything else would not help.
    const [first] = error.diagnostics
    if (first && first.code !== 'CTY402') throw new Fault(invalidInput, message, first.hint, 'findings')
    const codes = options.passThrough === 'alpha3' ? ', or let fewer codes pass with --accept-codes 2' : ''
    const hint = `name fewer countries with --only CODES, fewer names with --names${codes}`
    throw new Fault(invalidInput, message, hint, 'findings')
  }
}

/** Nothing is printed: the person decides what to leave out. */
async function overLimit(
  { command, flags, format, terminal }: Invocation,
  made: GeneratedCountryExpression,
  limit: number,
): Promise<number> {
  const saved = made.dropped.reduce((sum, item) => sum + item.cost, 0)
  if (format === 'json')
    await terminal.answer(envelope(command.name, { limit, needed: made.length + saved, dropped: made.dropped }))
  terminal.complain(
    `over the limit of ${limit.toLocaleString('en')} characters by ${(made.length + saved - limit).toLocaleString('en')}; leaving these out would do, ${saved.toLocaleString('en')} characters:`,
  )
  const shown = terminal.loudness.includes('verbose') ? made.dropped : made.dropped.slice(0, 20)
  for (const item of shown) terminal.complain(`  ${String(item.cost).padStart(4)}  ${item.alpha2}  ${item.key}  (${item.tier})`)
  if (shown.length < made.dropped.length) terminal.complain(`  and ${made.dropped.length - shown.length} more; -v lists them all`)
  terminal.complain(
    `say --drop to leave them out${flags.text('only') ? '' : ', --only CODES for fewer countries'}, or --names current for fewer names`,
  )
  return exitCodes.findings.status
}

async function optionsOf(call: Invocation, limit: number): Promise<GenerateCountryExpressionOptions> {
  const { flags, terminal } = call
  const accept = flags.text('accept-codes')
  const unknown = flags.text('on-unknown')
  if (unknown !== undefined && unknown !== 'blank' && unknown !== 'keep' && !isAlpha2(unknown.toUpperCase())) {
    throw new Fault(badFlagValue, `--on-unknown cannot be "${unknown}"`, 'blank, keep, or an ISO 3166-1 alpha-2 code')
  }
  const source = flags.text('source')?.replace(/^\[(.*)\]$/, '$1')
  const only = flags.text('only') === undefined ? undefined : codes(flags.text('only') ?? '')
  const stranger = only?.find(code => !isAlpha2(code))
  if (stranger !== undefined)
    throw new Fault(badFlagValue, `--only cannot hold "${stranger}"`, 'ISO 3166-1 alpha-2 codes, comma-separated: DE,FR')
  const file = flags.text('extra')
  const extra = file === undefined ? [] : pairsOf(await terminal.text(file), file)
  return {
    ...(source !== undefined && { source }),
    ...(flags.text('shape') !== undefined && { shape: flags.text('shape') as 'compact' | 'seed' }),
    ...(flags.text('null-guard') !== undefined && { nullGuard: flags.text('null-guard') as 'switch-key' | 'iif' }),
    ...names(flags.text('names')),
    passThrough: accept === '3' ? 'alpha3' : accept === '2' ? 'alpha2' : 'none',
    ...(unknown !== undefined && { onUnknown: unknown === 'blank' || unknown === 'keep' ? unknown : unknown.toUpperCase() }),
    ...(extra.length > 0 && { extra }),
    ...(only && { only }),
    maximumLength: limit,
  }
}

function codes(list: string): string[] {
  return list
    .split(',')
    .map(code => code.trim().toUpperCase())
    .filter(Boolean)
}

/** --names: sets of spellings; with `official` they come on top of everything that is English. */
function names(list: string | undefined): Pick<GenerateCountryExpressionOptions, 'names' | 'aliases'> {
  if (list === undefined) return {}
  const kinds = list
    .split(',')
    .map(item => item.trim())
    .filter(Boolean)
  const wrong = kinds.find(kind => !/^(current|older|short|official|local:[A-Za-z-]+)$/.test(kind))
  if (wrong !== undefined)
    throw new Fault(badFlagValue, `--names cannot hold "${wrong}"`, 'current, older, short, official, local:LANG')
  const sets = kinds.filter(kind => kind !== 'official') as NonNullable<GenerateCountryExpressionOptions['names']>
  return { ...(sets.length < kinds.length && { aliases: 'official' as const }), ...(sets.length > 0 && { names: sets }) }
}

/** name,code pairs of a CSV file, with or without a header. */
function pairsOf(text: string, file: string): [string, string][] {
  const table = readTable(text)
  if (table.problem) throw new Fault(invalidInput, `${file}: ${table.problem.message}`, table.problem.hint)
  const rows = [{ line: 1, cells: table.header }, ...table.rows]
  const pairs = rows.flatMap(({ line, cells }, index): [string, string][] => {
    const [name = '', code = ''] = cells.map(cell => cell.trim())
    if (isAlpha2(code.toUpperCase()) && name !== '') return [[name, code.toUpperCase()]]
    if (index === 0) return []
    throw new Fault(
      invalidInput,
      `${file}:${line}: "${cells.join(',')}" is not a name and an ISO 3166-1 alpha-2 code`,
      'write name,code, for instance holland,NL',
    )
  })
  if (pairs.length === 0)
    throw new Fault(
      invalidInput,
      `${file} holds no pair of a name and an ISO 3166-1 alpha-2 code`,
      'write name,code, for instance holland,NL',
    )
  return pairs
}

async function compare(call: Invocation): Promise<number> {
  const { command, flags, format, terminal } = call
  const text = (await terminal.text(flags.text('compare') ?? '-')).replace(/(\r?\n)+$/, '')
  const file = flags.text('compare') === '-' ? 'standard input' : (flags.text('compare') ?? '')
  const mistakes = parse(text).diagnostics.filter(({ kind, severity }) => kind === 'parse' && severity === 'error')
  // An expression over the limit is still one to compare; a text that is none is not.
  const broken = mistakes.filter(({ code }) => code !== 'EXP117')
  if (broken.length > 0) {
    if (format === 'json') await terminal.answer(envelope(command.name, { diagnostics: broken }))
    terminal.complain(render(broken.slice(0, 20), text, { name: file, color: terminal.colorOn('messages') }))
    return exitCodes.unable.status
  }
  const audit = auditCountryExpression(text)
  const worst = audit.diagnostics.some(diagnostic => diagnostic.severity !== 'info')
  if (format === 'json') await terminal.answer(envelope(command.name, { ...audit }))
  else {
    const quoted = audit.ambiguous.map(name => `"${name}"`).join(', ')
    await terminal.answer(
      [
        `missing codes: ${audit.missingCodes.join(' ') || 'none'}`,
        `missing names: ${audit.missingNames.length}`,
        `ambiguous: ${quoted || 'none'}`,
        `codes that are lost: ${audit.lostInputs.length === 0 ? 'none' : `${audit.lostInputs.length} (${audit.lostInputs.slice(0, 4).join(', ')}${audit.lostInputs.length > 4 ? ', ...' : ''})`}`,
        `length: ${audit.length.toLocaleString('en')} of 10,000 characters`,
        '',
      ].join('\n'),
    )
    const findings = terminal.loudness.includes('verbose')
      ? audit.diagnostics
      : audit.diagnostics.filter(item => item.severity !== 'info')
    for (const diagnostic of findings) terminal.note(`${file}: ${diagnostic.severity}[${diagnostic.code}] ${diagnostic.message}`)
  }
  return worst ? exitCodes.findings.status : exitCodes.done.status
}
