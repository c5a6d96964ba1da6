import {
  checkMapping,
  readSynchronizationSchema,
  type SynchronizationSchema,
  writeSynchronizationSchema,
} from '../mapping/index.js'
import type { Invocation } from './command.js'
import { exitCodes, Fault, refusedForSafety } from './fault.js'
import { graphJob } from './graph/client.js'
import { envelope } from './output/json.js'
import { confirm } from './prompt.js'

/**
 * Replaces the schema of a tenant (`schema push`, `apply --env`): checked first, refused when the tenant has changed since the schema was
 * read, confirmed, and only after a backup was written.
 *
 * @param reference what the user calls it; the backup lies beside it
 * @throws Fault 6 for errors in the schema, a tenant that changed, one that is read-only, or a change that nobody confirmed
 */
export async function pushSchema(
  call: Invocation,
  { schema, reference, environment }: { schema: SynchronizationSchema; reference: string; environment: string },
): Promise<number> {
  const { command, format, terminal } = call
  const errors = checkMapping(schema).filter(diagnostic => diagnostic.severity === 'error')
  if (errors.length > 0) {
    for (const error of errors) terminal.complain(`${reference} ${error.path ?? ''} error ${error.code} ${error.message}`)
    throw new Fault(
      refusedForSafety,
      `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in ${reference}: nothing was pushed`,
      'attrmap check shows them',
      'refused',
    )
  }
  const job = await graphJob(call, environment)
  job.refuseWhenReadOnly()
  const remote = await job.schema()
  const remoteVersion = readSynchronizationSchema(remote).schema?.version
  if (schema.version !== undefined && remoteVersion !== undefined && schema.version !== remoteVersion) {
    throw new Fault(
      refusedForSafety,
      `the schema of ${environment} changed since ${reference} was pulled (${schema.version} then, ${remoteVersion} now)`,
      'pull again and carry your changes over',
      'refused',
    )
  }
  await confirm(call, `Replace the schema of ${environment}; all users go through a new first cycle`)
  const backup = `${reference.replace(/[/\\]+$/, '')}.backup-${new Date().toISOString().replace(/[:.]/g, '-')}.json`
  await terminal.write(backup, `${JSON.stringify(remote, null, 2)}\n`)
  terminal.note(`the schema before is in ${backup}`)
  await job.replaceSchema(writeSynchronizationSchema(schema))
  if (format === 'text') await terminal.answer(`pushed ${reference} to ${environment}\n`)
  else await terminal.answer(envelope(command.name, { pushed: true, environment, backup }))
  return exitCodes.done.status
}
