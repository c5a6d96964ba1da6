import { type CountryCoverage, coverage, type UserRecord } from '../../countries/index.js'
import type { Invocation } from '../command.js'
import { exitCodes } from '../fault.js'
import { columns } from '../output/columns.js'
import { envelope, plain } from '../output/json.js'
import { usersOf } from '../users.js'

/** `country-switch --coverage`: which countries of an export arrive, and what each way of mapping would send. */
export async function measure(call: Invocation): Promise<number> {
  const { command, flags, format, terminal } = call
  const file = flags.text('coverage') ?? '-'
  const attribute = flags.text('source')?.replace(/^\[(.*)\]$/, '$1') ?? 'country'
  const users: UserRecord[] = []
  const reads = [attribute, 'usageLocation', 'c']
  const reading = { unread: 0 }
  for await (const { record } of usersOf(call, file, { reads }, reading)) {
    // Only what is measured is kept: an export may have a million users.
    users.push(Object.fromEntries(reads.map(name => [name, record[name]])))
  }
  const result = coverage(users, { attribute })
  if (format === 'json') await terminal.answer(envelope(command.name, { ...result, codes: Object.fromEntries(result.codes) }))
  else await terminal.answer(tables(result))
  for (const diagnostic of result.diagnostics) terminal.detail(`${diagnostic.severity}[${diagnostic.code}] ${diagnostic.message}`)
  return reading.unread > 0 || result.unmatched.length > 0 || result.ambiguous.length > 0
    ? exitCodes.findings.status
    : exitCodes.done.status
}

function tables(result: CountryCoverage): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const strategies = result.strategies.map(item => [
    item.title,
    String(item.covered),
    percent(item.share),
    String(item.different),
    String(item.invalid),
  ])
  const parts = [
    `${result.users} users: ${result.matched} with a country that is known, ${result.empty} without a value, ${result.unmatched.reduce((sum, item) => sum + item.count, 0)} not matched\n`,
    columns(['way of mapping', 'arrive', 'share', 'other code', 'no code'], strategies),
  ]
  if (result.unmatched.length > 0) {
    parts.push(
      columns(
        ['not matched', 'users', 'perhaps'],
        result.unmatched.map(item => [
          JSON.stringify(item.value, plain),
          String(item.count),
          item.suggestion ? `${item.suggestion.alpha2} ${item.suggestion.name}` : '',
        ]),
      ),
    )
  }
  if (result.ambiguous.length > 0) {
    parts.push(
      columns(
        ['ambiguous', 'users', 'read as', 'why'],
        result.ambiguous.map(item => [JSON.stringify(item.value), String(item.count), item.alpha2 ?? 'nothing', item.why]),
      ),
    )
  }
  return parts.join('\n')
}
