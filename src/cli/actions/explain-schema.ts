import { render } from '../../diagnostics/index.js'
import {
  explainMapping,
  type MappingExplanation,
  readSynchronizationSchema,
  type SynchronizationSchema,
} from '../../mapping/index.js'
import type { Invocation } from '../command.js'
import { exitCodes } from '../fault.js'
import { mappingInput } from '../mapping-input.js'
import { envelope } from '../output/json.js'

/** A whole schema in words: one paragraph an object mapping, one line a row. */
export async function explainSchema(call: Invocation, text: string, name: string): Promise<number> {
  const { command, format, terminal } = call
  const { schema, diagnostics } = readSynchronizationSchema(text)
  if (!schema) {
    if (format === 'json') await terminal.answer(envelope(command.name, { diagnostics }))
    terminal.complain(render(diagnostics, text, { name, color: terminal.colorOn('messages') }))
    return exitCodes.unable.status
  }
  return explainMappings(call, schema)
}

/** The same of an unpacked folder. */
export async function explainFolder(call: Invocation, folder: string): Promise<number> {
  return explainMappings(call, (await mappingInput(call, folder)).schema)
}

async function explainMappings({ command, format, terminal }: Invocation, schema: SynchronizationSchema): Promise<number> {
  const mappings = (schema.synchronizationRules ?? []).flatMap(rule => rule.objectMappings ?? [])
  const explained = mappings.map(explainMapping)
  if (format === 'json') await terminal.answer(envelope(command.name, { objectMappings: explained }))
  else await terminal.answer(`${explained.map(inWords).join('\n\n')}\n`)
  return exitCodes.done.status
}

const inWords = ({ summary, scope, rows }: MappingExplanation) =>
  [summary, ...scope.map(line => `  scope: ${line}`), ...rows.map(row => `  ${row.target}\n    ${row.words}`)].join('\n')
