import { availableParallelism } from 'node:os'
import type { Diagnostic } from '../../diagnostics/index.js'
import { type ObjectMapping, withCountry } from '../../mapping/index.js'
import { MappingError, type Place, showPlace, type TransformResult, transform } from '../../pipeline/index.js'
import type { Invocation } from '../command.js'
import { exitCodes, Fault, invalidInput } from '../fault.js'
import { environmentOf } from '../input.js'
import { mappingInput, objectMappingOf } from '../mapping-input.js'
import { plain } from '../output/json.js'
import { StreamedEnvelope } from '../output/streamed-envelope.js'
import { Progress } from '../progress.js'
import { keepMemorySteady } from '../steady-memory.js'
import type { Terminal } from '../terminal.js'

export async function run(call: Invocation): Promise<number> {
  const {
    arguments: [users = '-'],
    command,
    flags,
    format,
    terminal,
  } = call
  keepMemorySteady()
  const mapping = await userMapping(call)
  // More threads than the machine can run only cost memory, and five hundred of them stop it.
  const threads = Math.min(flags.integer('threads', 1) ?? 1, Math.max(4, 2 * availableParallelism()))
  const progress = new Progress(terminal, 'users')
  const counts: Counts = { written: 0, flawed: 0, skipped: 0, failed: 0 }
  const list = format === 'json' ? new StreamedEnvelope(command.name, 'resources', text => terminal.answer(text)) : undefined
  for await (const result of resultsOf(call, mapping, users, threads)) {
    progress.step()
    report(result, terminal, counts)
    if (!result.resource) continue
    counts.written++
    const line = flags.on('verdicts')
      ? { resource: result.resource, verdicts: result.verdicts, pendingReferences: result.pendingReferences }
      : result.resource
    if (list) await list.add(line)
    else await terminal.answer(`${JSON.stringify(line, plain)}\n`)
  }
  progress.end()
  await list?.finish({ ...counts })
  terminal.note(
    `${counts.written} written${counts.flawed > 0 ? ` (${counts.flawed} with errors)` : ''}, ${counts.skipped} skipped, ${counts.failed} failed`,
  )
  return counts.failed + counts.flawed > 0 ? exitCodes.findings.status : exitCodes.done.status
}

/** The results in the order of the users; on one thread here, on several through workers. */
async function* resultsOf(
  call: Invocation,
  mapping: ObjectMapping,
  users: string,
  threads: number,
): AsyncGenerator<TransformResult> {
  const file = users === '-' ? 'standard input' : users
  const options = { file, environment: environmentOf(call), verdicts: call.flags.on('verdicts') }
  try {
    if (threads > 1) {
      const { transformOnThreads } = await import('../threads/pool.js')
      yield* transformOnThreads(call.terminal.chunks(users), mapping, options, threads)
    } else yield* transform(call.terminal.chunks(users), mapping, options)
  } catch (error) {
    if (!(error instanceof MappingError)) throw error
    throw new Fault(
      invalidInput,
      `the mapping cannot be carried out: ${error.diagnostics.map(item => `${item.path ?? ''} ${item.message}`.trim()).join('; ')}`,
      'attrmap check shows every finding',
    )
  }
}

/** The mapping of --mapping, with the country row that --country asks for. */
export async function userMapping(call: Invocation): Promise<ObjectMapping> {
  return countryAsAsked(call, objectMappingOf(await mappingInput(call, call.flags.text('mapping') ?? 'profile:code42')))
}

export function countryAsAsked({ flags }: Invocation, mapping: ObjectMapping): ObjectMapping {
  const strategy = flags.text('country')
  if (strategy === undefined) return mapping
  if (strategy === 'seed') return withCountry(mapping, { strategy: 'expression', expression: 'seed' })
  return withCountry(mapping, { strategy: strategy as 'expression' | 'usageLocation' | 'none' | 'directory-alpha2' })
}

interface Counts {
  /** Users that became a resource. */
  written: number
  /** Of these, users with a value that was left out because of an error. */
  flawed: number
  skipped: number
  /** Users without a resource. */
  failed: number
}

/** Says what is wrong with a user: file, line or record, who, attribute, and what to do. */
function report(result: TransformResult, terminal: Terminal, counts: Counts): void {
  const who = nameOf(result)
  if (result.skipped) {
    counts.skipped++
    terminal.detail(`${showPlace(result.place)}: ${who}skipped: ${result.skipped.message}`)
  }
  const errors = result.diagnostics.filter(diagnostic => diagnostic.severity === 'error')
  if (errors.length > 0) counts[result.resource ? 'flawed' : 'failed']++
  for (const diagnostic of result.diagnostics) {
    const line = result.ofSource?.diagnostics.includes(diagnostic)
      ? findingLine(diagnostic, result.ofSource.place, '')
      : findingLine(diagnostic, result.place, who)
    if (diagnostic.severity === 'error') terminal.complain(line)
    else if (diagnostic.severity === 'warning') terminal.note(line)
    else terminal.detail(line)
  }
}

export function findingLine(diagnostic: Diagnostic, place: Place | undefined, who: string): string {
  const attribute = diagnostic.path ? `${diagnostic.path}: ` : ''
  return `${showPlace(place)}: ${diagnostic.severity}[${diagnostic.code}] ${who}${attribute}${diagnostic.message}${diagnostic.hint ? `; ${diagnostic.hint}` : ''}`
}

export function nameOf(result: TransformResult): string {
  const name = result.resource?.userName ?? result.directoryId
  return typeof name === 'string' ? `${name}: ` : ''
}
