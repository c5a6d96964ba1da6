import type { Diagnostic } from '../../diagnostics/index.js'
import { render } from '../../diagnostics/index.js'
import {
  type CompiledExpression,
  compile,
  type Environment,
  ExpressionError,
  ignoreAttribute,
  ignoreObject,
  trace,
  type Value,
} from '../../expression/index.js'
import type { Invocation } from '../command.js'
import { exitCodes } from '../fault.js'
import { type ExpressionInput, environmentOf, expressionInput, recordOf } from '../input.js'
import { envelope, plain } from '../output/json.js'
import { asText, attempt, csvRow, header, shown } from '../output/outcome.js'
import { traceLines } from '../output/trace.js'
import { targetCheck } from '../target-check.js'
import type { Terminal } from '../terminal.js'

export async function run(call: Invocation): Promise<number> {
  const input = await expressionInput(call)
  const dialect = call.flags.text('dialect') as 'entra' | 'cloud-sync' | 'connect' | undefined
  let compiled: CompiledExpression
  try {
    compiled = compile(input.text, dialect ? { dialect } : {})
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    return refuse(call, input, error.diagnostics)
  }
  const environment = environmentOf(call)
  if (call.flags.text('via')) return (await import('../graph/compare.js')).compareWithGraph(call, input, compiled, environment)
  return call.flags.text('users') === undefined
    ? one(call, input, compiled, environment)
    : (await import('./eval-users.js')).many(call, input, compiled, environment)
}

/** The expression itself is wrong: every mistake, drawn. */
async function refuse(
  { command, format, terminal }: Invocation,
  input: ExpressionInput,
  diagnostics: readonly Diagnostic[],
): Promise<number> {
  if (format === 'json') await terminal.answer(envelope(command.name, { diagnostics }))
  terminal.complain(draw(terminal, input, diagnostics))
  return exitCodes.unable.status
}

const draw = (terminal: Terminal, input: ExpressionInput, diagnostics: readonly Diagnostic[]) =>
  render(diagnostics, input.text, { color: terminal.colorOn('messages'), name: input.name })

async function one(
  call: Invocation,
  input: ExpressionInput,
  compiled: CompiledExpression,
  environment: Environment,
): Promise<number> {
  const { command, flags, format, terminal } = call
  const record = recordOf(call)
  const check = await targetCheck(flags.text('target'))
  const traced = flags.on('trace') ? trace(input.text, record, environment) : undefined
  if (traced && format !== 'json') terminal.note(traceLines(traced).join('\n'))
  const outcome = attempt(compiled, record, environment)
  const findings = 'value' in outcome ? check(outcome.value) : []
  if (format === 'json' || format === 'ndjson') {
    const body = {
      expression: input.text,
      ...shown(outcome),
      ...(findings.length > 0 && { findings }),
      ...(traced && format === 'json' && { trace: traced }),
    }
    await terminal.answer(format === 'json' ? envelope(command.name, body) : `${JSON.stringify(body, plain)}\n`)
  } else if (format === 'csv') {
    // Spreadsheet cells are made in the pipeline, which is most of the package: one value does not wait for it.
    const { csv } = await import('../output/csv.js')
    await terminal.answer(csv([header, csvRow('', '', outcome)]))
  } else if ('value' in outcome) await terminal.answer(asText(outcome.value))
  if ('diagnostic' in outcome) terminal.complain(draw(terminal, input, [outcome.diagnostic]))
  else if (format === 'text') nothingPrinted(outcome.value, compiled, record, terminal)
  for (const finding of findings) terminal.complain(render([finding], ''))
  if ('diagnostic' in outcome) return exitCodes.evaluation.status
  return findings.some(finding => finding.severity === 'error') ? exitCodes.findings.status : exitCodes.done.status
}

/** Nothing on standard output has four reasons; the person is told which. */
function nothingPrinted(
  value: Value,
  compiled: CompiledExpression,
  record: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): void {
  const absent = compiled.attributes.filter(name => record[name] === undefined || record[name] === null)
  const why = absent.length > 0 ? ` (no value: ${absent.map(name => `[${name}]`).join(', ')})` : ''
  if (value === null) terminal.note(`the result is null: nothing would be sent${why}`)
  else if (value === '') terminal.note(`the result is empty text${why}`)
  else if (value === ignoreAttribute) terminal.note('the result is IgnoreAttributeFlow: the attribute is left out of this flow')
  else if (value === ignoreObject) terminal.note('the result is IgnoreObjectFlow: the whole object is skipped')
  else if (Array.isArray(value) && value.length === 0) terminal.note(`the result is an empty list${why}`)
}
