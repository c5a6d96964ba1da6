import type { CompiledExpression, Environment } from '../../expression/index.js'
import type { Invocation } from '../command.js'
import { badFlagValue, exitCodes, Fault } from '../fault.js'
import type { ExpressionInput } from '../input.js'
import { csv } from '../output/csv.js'
import { envelope, plain } from '../output/json.js'
import { asText, attempt, csvRow, header, shown } from '../output/outcome.js'
import { targetCheck } from '../target-check.js'

/** `eval --users`: one line a user, in the order of the file. */
export async function many(
  call: Invocation,
  input: ExpressionInput,
  compiled: CompiledExpression,
  environment: Environment,
): Promise<number> {
  const { command, flags, format, terminal } = call
  const file = flags.text('users') ?? '-'
  if (flags.all('set').length > 0 || flags.all('null').length > 0)
    throw new Fault(badFlagValue, '--set and --null do not go with --users', 'the values come from the file')
  if (flags.on('trace')) throw new Fault(badFlagValue, '--trace does not go with --users', 'evaluate one user with --set')
  const { showPlace } = await import('../../pipeline/index.js')
  const { usersOf } = await import('../users.js')
  const { toSourceRecord } = await import('../../mapping/index.js')
  const check = await targetCheck(flags.text('target'))
  const results: unknown[] = []
  let bad = 0
  let misfits = 0
  const reading = { unread: 0 }
  if (format === 'csv') await terminal.answer(csv([header]))
  for await (const item of usersOf(call, file, { reads: compiled.attributes }, reading)) {
    const record = toSourceRecord(item.record)
    const user = String(record.userPrincipalName ?? record.objectId ?? '')
    const outcome = attempt(compiled, record, environment)
    if ('diagnostic' in outcome) {
      bad++
      terminal.complain(`${showPlace(item.place)}: ${user}: error[${outcome.diagnostic.code}] ${outcome.diagnostic.message}`)
    }
    const findings = 'value' in outcome ? check(outcome.value) : []
    for (const finding of findings)
      terminal.complain(`${showPlace(item.place)}: ${user}: ${finding.severity}[${finding.code}] ${finding.message}`)
    if (findings.some(({ severity }) => severity === 'error')) misfits++
    const row = { record: item.place.record, user, ...shown(outcome), ...(findings.length > 0 && { findings }) }
    if (format === 'json') results.push(row)
    else if (format === 'ndjson') await terminal.answer(`${JSON.stringify(row, plain)}\n`)
    else if (format === 'csv') await terminal.answer(csv([csvRow(String(item.place.record), user, outcome)]))
    else await terminal.answer(`${'diagnostic' in outcome ? '' : asText(outcome.value).replace(/\n$/, '').replace(/\n/g, ';')}\n`)
  }
  if (format === 'json') await terminal.answer(envelope(command.name, { expression: input.text, results }))
  if (bad > 0) return exitCodes.evaluation.status
  return reading.unread > 0 || misfits > 0 ? exitCodes.findings.status : exitCodes.done.status
}
