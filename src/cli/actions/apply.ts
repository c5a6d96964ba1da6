import { type Delivery, DeliveryError, deliver, type Journal, type PlanFile, readPlanFile } from '../../pipeline/index.js'
import type { Invocation } from '../command.js'
import { readEscrowFile, writeEscrowFile } from '../escrow-file.js'
import { badFlagValue, exitCodes, Fault, invalidInput, missingArgument, refusedForSafety } from '../fault.js'
import { FileJournal, setAside } from '../file-journal.js'
import { envelope, plain } from '../output/json.js'
import { schemaOfPlan } from '../planned-mapping.js'
import { Progress } from '../progress.js'
import { confirm } from '../prompt.js'
import { pushSchema } from '../push-schema.js'
import { scimToken, scimUrl } from '../scim-target.js'

export async function run(call: Invocation): Promise<number> {
  const {
    arguments: [path = ''],
    command,
    flags,
    format,
    terminal,
  } = call
  const text = await terminal.text(path)
  const { plan, diagnostics } = readPlanFile(text)
  if (!plan) throw new Fault(invalidInput, `${path}: ${diagnostics[0]?.message ?? 'not a plan'}`, diagnostics[0]?.hint)
  const url = flags.text('scim')
  const environment = flags.text('env')
  if (url !== undefined && environment !== undefined)
    throw new Fault(badFlagValue, '--scim and --env do not go together', 'send the requests first, push the mapping then')
  if (environment !== undefined) return pushSchema(call, { schema: schemaOfPlan(text, path), reference: path, environment })
  if (url === undefined)
    throw new Fault(
      missingArgument,
      'attrmap apply needs --scim URL or --env NAME',
      'the SCIM root that takes the requests, or the environment that takes the mapping',
    )
  const baseUrl = scimUrl(url, '--scim')
  const token = await scimToken(call)
  const total = plan.changes.reduce((sum, change) => sum + (change.status === 'planned' ? change.requests.length : 0), 0)
  await confirm(call, `Send ${total} requests to ${baseUrl}`)
  const resumed = flags.text('resume')
  if (path === '-' && resumed === undefined)
    throw new Fault(missingArgument, 'a plan from standard input needs --resume JOURNAL', 'the file that keeps what was sent')
  const journalPath = resumed ?? `${path.replace(/\.json$/i, '')}.journal.ndjson`
  // A plan that was made again has its name and another identifier: nobody can go on with the journal of the one before.
  const aside = resumed === undefined ? await setAside(terminal, journalPath, plan.planId) : undefined
  if (aside !== undefined) terminal.note(`the journal of an earlier plan is kept as ${aside}`)
  const journal = await FileJournal.open(terminal, journalPath)
  const results = await carryOut(call, plan, { baseUrl, token, journal })
  const sent = results.reduce((sum, result) => sum + result.requests.filter(request => request.status !== 0).length, 0)
  const failed = results.filter(isFailure)
  const leftOut = plan.changes.filter(change => change.status === 'failed').length
  const summary = {
    requests: total,
    sent,
    failed: failed.length,
    leftOut,
    resumed: results.filter(result => result.resumed).length,
    journal: journalPath,
  }
  if (format === 'json') await terminal.answer(envelope(command.name, { ...summary, results: results.map(shown) }))
  else if (format === 'text')
    await terminal.answer(`${sent} of ${total} requests sent, ${failed.length} failed, journal ${journalPath}\n`)
  if (leftOut > 0) terminal.note(`${leftOut} ${leftOut === 1 ? 'user' : 'users'} could not be planned: attrmap plan says why`)
  const stale = failed.some(result => result.diagnostics.some(diagnostic => diagnostic.code === 'PIP305'))
  if (stale)
    throw new Fault(refusedForSafety, 'the plan is stale: the target changed since it was made', 'make the plan again', 'refused')
  if (failed.some(result => result.diagnostics.some(diagnostic => /\b(401|403)\b/.test(diagnostic.message))))
    return exitCodes.signIn.status
  return failed.length > 0 ? exitCodes.remote.status : exitCodes.done.status
}

async function carryOut(
  call: Invocation,
  plan: PlanFile,
  target: { baseUrl: string; token: string; journal: Journal },
): Promise<Delivery[]> {
  const { flags, format, terminal } = call
  const stopAfter = flags.integer('stop-after', 1) ?? Number.POSITIVE_INFINITY
  const log = flags.text('log')
  const escrowPath = flags.text('escrow')
  const escrow = escrowPath === undefined ? undefined : await readEscrowFile(terminal, escrowPath)
  const records: string[] = []
  const results: Delivery[] = []
  const progress = new Progress(terminal, 'changes', plan.changes.length)
  let failures = 0
  try {
    for await (const delivery of deliver(plan.changes, {
      escrow,
      ...target,
      planId: plan.planId,
      concurrency: flags.integer('concurrency', 1),
      rate: flags.integer('rate', 1),
    })) {
      results.push(delivery)
      progress.step()
      if (format === 'ndjson') await terminal.answer(`${JSON.stringify(shown(delivery), plain)}\n`)
      if (log) records.push(`${JSON.stringify(delivery.log, plain)}\n`)
      if (isFailure(delivery)) {
        failures++
        terminal.complain(
          `${delivery.change.name}: ${delivery.diagnostics.map(item => `error[${item.code}] ${item.message}${item.hint ? `; ${item.hint}` : ''}`).join('; ')}`,
        )
        if (failures >= stopAfter) {
          terminal.note(`stopped after ${failures} failed ${failures === 1 ? 'change' : 'changes'}`)
          break
        }
      }
    }
  } catch (error) {
    if (error instanceof DeliveryError)
      throw new Fault(refusedForSafety, error.diagnostic.message, error.diagnostic.hint, 'refused')
    throw error
  } finally {
    progress.end()
    if (escrow && escrowPath !== undefined) await writeEscrowFile(terminal, escrowPath, escrow)
    if (log) await terminal.write(log, records.join(''))
  }
  return results
}

/** A change that failed while it was planned has no request: nothing of it could fail now. */
const isFailure = ({ status, change }: Delivery) => status === 'failure' && change.status !== 'failed'

const shown = ({ change, status, targetId, requests, diagnostics, resumed }: Delivery) => ({
  key: change.key,
  action: change.action,
  name: change.name,
  status,
  targetId,
  requests,
  diagnostics,
  resumed,
})
