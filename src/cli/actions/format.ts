import { locate, render } from '../../diagnostics/index.js'
import { format as formatExpression, parse } from '../../expression/index.js'
import type { Invocation } from '../command.js'
import { loadConfig } from '../config.js'
import { exitCodes, Fault, faultText, invalidInput, notUnicode } from '../fault.js'
import { findFiles, isExpressionFile } from '../files.js'
import { envelope } from '../output/json.js'
import { formatSchemaText, isSchemaText } from '../schema-text.js'
import { withLineEndsOf } from '../text.js'

interface Result {
  readonly text: string
  readonly changed: boolean
  /** Drawn diagnostics of a text that does not parse; the text is then as it was. */
  readonly complaint?: string
}

export async function run(call: Invocation): Promise<number> {
  const { arguments: paths, command, flags, format, terminal } = call
  if (paths.length === 1 && paths[0] === '-') return standardInput(call)
  const { config, folder } = await loadConfig(flags, terminal)
  const files = await findFiles(
    paths.length > 0 ? paths : (config.paths ?? ['.']),
    { wanted: isOurs, ignored: config.ignore, ignoredFrom: folder },
    terminal,
  )
  const changed: string[] = []
  let broken = 0
  for (const file of files) {
    const result = await formatted(file, call)
    if (result.complaint) {
      broken++
      terminal.complain(result.complaint)
    }
    if (!result.changed) continue
    changed.push(file)
    if (!flags.on('check')) await terminal.rewrite(file, result.text)
  }
  if (format === 'json') await terminal.answer(envelope(command.name, { files: files.length, changed }))
  else await terminal.answer(changed.map(file => `${file}\n`).join(''))
  const verb = flags.on('check') ? 'would change' : 'changed'
  terminal.note(
    `${changed.length} of ${files.length} ${files.length === 1 ? 'file' : 'files'} ${verb}${broken ? `, ${broken} left alone` : ''}`,
  )
  if (broken > 0) return exitCodes.unable.status
  return flags.on('check') && changed.length > 0 ? exitCodes.findings.status : exitCodes.done.status
}

/** A file that is no text is left as it is, as one that does not parse. */
async function formatted(file: string, call: Invocation): Promise<Result> {
  try {
    return formatText(await call.terminal.text(file), file, call)
  } catch (error) {
    if (!(error instanceof Fault) || error.declaration !== notUnicode) throw error
    return { text: '', changed: false, complaint: faultText(error) }
  }
}

const isOurs = (name: string) => isExpressionFile(name) || name.toLowerCase().endsWith('.json')

async function standardInput(call: Invocation): Promise<number> {
  const { flags, terminal } = call
  const before = await terminal.text('-')
  const result = formatText(before, 'standard input', call)
  if (result.complaint) terminal.complain(result.complaint)
  if (flags.on('check'))
    return result.complaint ? exitCodes.unable.status : result.changed ? exitCodes.findings.status : exitCodes.done.status
  await terminal.answer(result.text)
  return result.complaint ? exitCodes.unable.status : exitCodes.done.status
}

/** What is wrong with a file that the user named and that ought to be JSON; nothing when it is JSON of another kind. */
function notJson(text: string, name: string): { complaint?: string } {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''))
    return {}
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    const [, position] = /position (\d+)/.exec(words) ?? []
    const line = position === undefined ? '' : `:${locate(text, Number(position)).line}`
    return {
      complaint: `${name}${line}: error[${invalidInput.code}] not JSON: ${words.slice(0, 200)}\n  = hint: give .expr files and synchronization schemas`,
    }
  }
}

/** A schema document keeps everything but its expressions; any other JSON file is none of ours and stays as it is. */
function formatText(before: string, name: string, call: Invocation): Result {
  const { flags, terminal } = call
  const style = (flags.text('style') as 'lines' | 'one-line' | undefined) ?? 'one-line'
  const width = flags.integer('width', 20)
  const options = { style, ...(width !== undefined && { width }), ...(flags.on('sort-keys') && { sortKeys: true }) }
  if (name.toLowerCase().endsWith('.json') || /^\s*\{/.test(before)) {
    if (!isSchemaText(before))
      return { text: before, changed: false, ...(call.arguments.includes(name) && notJson(before, name)) }
    const text = formatSchemaText(before, expression => formatExpression(expression, options))
    return { text, changed: text !== before }
  }
  const source = before.replace(/(\r?\n)+$/, '')
  const errors = parse(source).diagnostics.filter(diagnostic => diagnostic.severity === 'error')
  if (errors.length > 0)
    return { text: before, changed: false, complaint: render(errors, source, { name, color: terminal.colorOn('messages') }) }
  const text = withLineEndsOf(before, `${formatExpression(source, options)}\n`)
  return { text, changed: text !== before }
}
