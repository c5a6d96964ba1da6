import { type ReplayStep, replay } from '../../pipeline/index.js'
import type { Invocation } from '../command.js'
import { badFlagValue, exitCodes, Fault } from '../fault.js'
import { envelope, plain } from '../output/json.js'
import { junitDocument, xml } from '../output/junit.js'
import { scimToken, scimUrl } from '../scim-target.js'

export async function run(call: Invocation): Promise<number> {
  const {
    arguments: [url = ''],
    command,
    flags,
    format,
    terminal,
  } = call
  const baseUrl = scimUrl(url, 'URL')
  const token = await scimToken(call)
  const only = flags
    .text('only')
    ?.split(',')
    .map(step => step.trim())
    .filter(Boolean)
  const dialect = { default: 'A', compliant: 'B', both: 'both' }[flags.text('dialect') ?? 'both'] as 'A' | 'B' | 'both'
  const steps: ReplayStep[] = []
  const color = terminal.colorOn('answer')
  for await (const step of replay(baseUrl, token, { dialect, ...(only && { only }) })) {
    steps.push(step)
    if (format === 'text') await terminal.answer(`${line(step, color)}\n`)
  }
  if (only && steps.length === 0)
    throw new Fault(
      badFlagValue,
      `no step begins with ${only.map(step => `"${step}"`).join(' or ')}`,
      'attrmap replay URL without --only names them all',
    )
  const failed = steps.filter(step => !step.ok && !step.skipped)
  const recordFile = flags.text('record')
  if (recordFile) await terminal.write(recordFile, steps.map(step => `${JSON.stringify(step, plain)}\n`).join(''))
  if (format === 'json')
    await terminal.answer(
      envelope(command.name, { url: baseUrl, passed: steps.length - failed.length, failed: failed.length, steps }),
    )
  else if (format === 'junit') await terminal.answer(junitDocument('attrmap replay', steps.map(junitCase), failed.length))
  else await terminal.answer(`${steps.length - failed.length} passed, ${failed.length} failed\n`)
  if (steps.length > 0 && steps.every(step => step.reply.status === 0)) return exitCodes.remote.status
  if (steps[0]?.reply.status === 401) return exitCodes.signIn.status
  return failed.length > 0 ? exitCodes.findings.status : exitCodes.done.status
}

/** One step; a failed one with the request, the reply and the reason, since that is what a vendor mends. */
function line(step: ReplayStep, color: boolean): string {
  const word = step.skipped ? 'skip' : step.ok ? 'ok  ' : 'FAIL'
  const painted = color ? `\u001b[${step.skipped ? '90' : step.ok ? '32' : '31'}m${word}\u001b[0m` : word
  const head = `${painted} ${step.name}`
  if (step.ok || step.skipped) return step.why ? `${head}  ${step.why}` : head
  const { request, reply } = step
  const answer = reply.body === undefined ? (reply.text ?? '(no body)') : JSON.stringify(reply.body)
  return [
    head,
    `       ${step.why} (${step.source})`,
    `       > ${request.method} ${request.path}${request.body === undefined ? '' : ` ${JSON.stringify(request.body)}`}`,
    `       < ${reply.status === 0 ? 'no answer' : reply.status} ${answer.slice(0, 500)}`,
  ].join('\n')
}

function junitCase(step: ReplayStep): string {
  const head = `    <testcase classname="attrmap.replay" name="${xml(step.name)}"`
  if (step.skipped) return `${head}><skipped message="${xml(step.why)}"/></testcase>`
  return step.ok ? `${head}/>` : `${head}><failure message="${xml(step.why)}">${xml(line(step, false))}</failure></testcase>`
}
