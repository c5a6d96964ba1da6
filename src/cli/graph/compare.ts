import { type CompiledExpression, type Environment, EvaluationError } from '../../expression/index.js'
import type { Invocation } from '../command.js'
import { badFlagValue, exitCodes, Fault } from '../fault.js'
import { type ExpressionInput, recordOf } from '../input.js'
import { envelope } from '../output/json.js'
import { asCell } from '../testing/as-cell.js'
import { graphJob } from './client.js'

interface ParseExpressionReply {
  readonly parsingSucceeded?: boolean
  readonly evaluationSucceeded?: boolean
  readonly evaluationResult?: readonly string[] | null
  readonly error?: { readonly message?: string } | null
}

/** Asks Microsoft's parseExpression for the same value and says whether the two agree. Exit status 1 when they do not. */
export async function compareWithGraph(
  call: Invocation,
  input: ExpressionInput,
  compiled: CompiledExpression,
  environment: Environment,
): Promise<number> {
  const name = call.flags.text('env')
  if (!name) throw new Fault(badFlagValue, '--via graph needs --env NAME', 'an environment of attrmap.config.json')
  const record = recordOf(call)
  const job = await graphJob(call, name)
  const properties = Object.entries(record).map(([key, value]) => ({
    key,
    value,
    ...(Array.isArray(value) && { 'value@odata.type': '#Collection(String)' }),
  }))
  const reply = (await job.parseExpression({
    expression: input.text,
    testInputObject: { definition: null, properties },
    targetAttributeDefinition: null,
  })) as ParseExpressionReply
  const ours = own(compiled, record, environment)
  const theirs = reply.evaluationSucceeded
    ? (reply.evaluationResult ?? []).join(';')
    : `error: ${reply.error?.message ?? 'not evaluated'}`
  const agree = ours.failed === !reply.evaluationSucceeded && (ours.failed || ours.text === theirs)
  if (call.format === 'json')
    await call.terminal.answer(envelope(call.command.name, { attrmap: ours.text, graph: theirs, agree, reply }))
  else await call.terminal.answer(`attrmap  ${ours.text}\ngraph    ${theirs}\n`)
  call.terminal.note(agree ? 'the two agree' : 'the two differ')
  return agree ? exitCodes.done.status : exitCodes.findings.status
}

function own(
  compiled: CompiledExpression,
  record: Readonly<Record<string, unknown>>,
  environment: Environment,
): { text: string; failed: boolean } {
  try {
    return { text: asCell(compiled.evaluate(record, environment)), failed: false }
  } catch (error) {
    if (error instanceof EvaluationError) return { text: `error: ${error.diagnostic.message}`, failed: true }
    throw error
  }
}
