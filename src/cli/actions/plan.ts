import { randomUUID } from 'node:crypto'
import type { Filter, ObjectMapping } from '../../mapping/index.js'
import {
  MappingError,
  type PlannedChange,
  type PlanOptions,
  plan,
  planFile,
  renderPlan,
  renderSummary,
  scimClient,
  summarize,
  TargetError,
  type TargetInput,
} from '../../pipeline/index.js'
import type { Invocation } from '../command.js'
import { loadConfig } from '../config.js'
import { readEscrowFile } from '../escrow-file.js'
import { exitCodes, Fault, invalidInput, missingArgument, refusedForSafety, serverFailed, serverRefused } from '../fault.js'
import { environmentOf } from '../input.js'
import { mappingInput, objectMappingOf } from '../mapping-input.js'
import { OnlyUsers } from '../only-users.js'
import { csv } from '../output/csv.js'
import { plain } from '../output/json.js'
import { markdownTable } from '../output/markdown.js'
import { StreamedEnvelope } from '../output/streamed-envelope.js'
import { planText } from '../plan-text.js'
import { plannedMapping } from '../planned-mapping.js'
import { Progress } from '../progress.js'
import { isUrl, resourcesOf, scimToken, scimUrl } from '../scim-target.js'
import { version } from '../version.js'
import { countryAsAsked } from './transform.js'

export async function run(call: Invocation): Promise<number> {
  const { command, flags, format, terminal } = call
  const users = flags.text('users')
  if (users === undefined)
    throw new Fault(
      missingArgument,
      'attrmap plan needs --users FILE',
      'users as Graph, JSON, NDJSON or CSV; - is standard input',
    )
  const { config } = await loadConfig(flags, terminal)
  const limit = flags.integer('max-disables') ?? config.limits?.maximumDisables ?? 25
  const mapping = await plannedMapping(call, async own => ({ ...countryAsAsked(call, own), ...(await scopeOf(call)) }))
  const wanted = flags.text('only')
  const only = wanted === undefined ? undefined : new OnlyUsers(wanted)
  const selected = await collect(call, users, mapping.used, only)
  const summary = summarize(selected)
  const file = planFile(selected, { planId: randomUUID(), createdAt: new Date(), toolVersion: version })
  const saved = flags.text('save')
  const disables = summary.disable + summary.delete + summary.staged
  const refused = disables > limit
  if (saved && !refused) await terminal.write(saved, planText(file, { mapping: mapping.saved }))
  if (format === 'json') {
    const { changes, formatVersion: _, ...rest } = file
    const list = new StreamedEnvelope(command.name, 'changes', text => terminal.answer(text))
    for (const change of changes) await list.add(change)
    await list.finish(rest)
  } else if (format === 'ndjson') for (const change of file.changes) await terminal.answer(`${JSON.stringify(change, plain)}\n`)
  else if (format === 'csv') await terminal.answer(csv([tableHead, ...selected.map(tableRow)]))
  else if (format === 'markdown')
    await terminal.answer(
      `${markdownTable(tableHead, selected.filter(change => change.requests.length > 0).map(tableRow))}\n${renderSummary(summary)}\n`,
    )
  else {
    const color = terminal.colorOn('answer')
    const drawn = renderPlan(selected, { color, requests: flags.on('requests') })
    await terminal.answer(`${drawn}${saved && !refused ? ` Saved to ${saved}` : ''}\n`)
  }
  if (refused) {
    throw new Fault(
      refusedForSafety,
      `the plan disables or deletes ${disables}, and the limit is ${limit}${saved ? '; it was not saved' : ''}`,
      `say --max-disables ${disables} when that is meant`,
      'refused',
    )
  }
  if (summary.failed > 0) return exitCodes.findings.status
  const work = selected.some(change => change.requests.length > 0)
  return flags.on('exit-code') && work ? exitCodes.findings.status : exitCodes.done.status
}

async function collect(
  call: Invocation,
  users: string,
  mapping: ObjectMapping,
  only: OnlyUsers | undefined,
): Promise<PlannedChange[]> {
  const { flags, terminal } = call
  const against = flags.text('against')
  const options: PlanOptions = {
    environment: environmentOf(call),
    dialect: flags.text('dialect') === 'compliant' ? 'B' : 'A',
    cycle: flags.text('cycle') === 'next' ? 'next' : 'first',
    file: users === '-' ? 'standard input' : users,
    ...(await escrowOf(call)),
    // Everybody is planned, since a manager may be needed for somebody who is wanted; the names are kept for the choice.
    ...(only && {
      only: object => {
        only.note(object)
        return true
      },
    }),
    ...(against !== undefined && { against: objectMappingOf(await mappingInput(call, against)) }),
  }
  const progress = new Progress(terminal, 'users')
  const changes: PlannedChange[] = []
  try {
    for await (const change of plan(terminal.chunks(users), mapping, await targetOf(call), options)) {
      progress.step()
      if (only && !only.accepts(change)) continue
      changes.push(change)
      for (const diagnostic of change.diagnostics)
        terminal.detail(`${change.name}: ${diagnostic.severity}[${diagnostic.code}] ${diagnostic.message}`)
    }
  } catch (error) {
    if (error instanceof MappingError)
      throw new Fault(
        invalidInput,
        `the mapping cannot be carried out: ${error.diagnostics.map(item => item.message).join('; ')}`,
        'attrmap check shows every finding',
      )
    if (error instanceof TargetError) throw targetFault(error)
    throw error
  } finally {
    progress.end()
  }
  return changes
}

/** The state of --escrow and the time that decides who is due: --now, otherwise the clock. */
async function escrowOf(call: Invocation): Promise<Pick<PlanOptions, 'escrow' | 'now'>> {
  const path = call.flags.text('escrow')
  return path === undefined
    ? {}
    : { escrow: await readEscrowFile(call.terminal, path), now: environmentOf(call).now ?? new Date() }
}

function targetFault(error: TargetError): Fault {
  const { message, hint } = error.failure.diagnostic
  return /\b(401|403)\b/.test(message)
    ? new Fault(serverRefused, message, hint, 'signIn')
    : new Fault(serverFailed, message, hint, 'remote')
}

async function targetOf(call: Invocation): Promise<TargetInput> {
  const where = call.flags.text('target')
  if (where === undefined) return []
  if (isUrl(where)) return scimClient({ baseUrl: scimUrl(where, '--target'), token: await scimToken(call) })
  return resourcesOf(await call.terminal.text(where), where)
}

async function scopeOf({ flags, terminal }: Invocation): Promise<{ scope?: Filter }> {
  const file = flags.text('scope')
  if (file === undefined) return {}
  try {
    const scope = JSON.parse((await terminal.text(file)).replace(/^\ufeff/, '')) as Filter
    if (!Array.isArray(scope.groups)) throw new SyntaxError('it has no groups')
    return { scope }
  } catch (error) {
    if (error instanceof Fault) throw error
    throw new Fault(
      invalidInput,
      `${file} is not a scoping filter: ${error instanceof Error ? error.message : String(error)}`,
      '{ "groups": [ { "name": ..., "clauses": [...] } ] }',
    )
  }
}

const tableHead = ['action', 'object', 'name', 'status', 'reason', 'requests']

const tableRow = (change: PlannedChange) => [
  change.action,
  change.object,
  change.name,
  change.status,
  change.reason,
  change.requests.map(request => `${request.method} ${request.path}`).join(' '),
]
