import { diffMappings, type MappingChange } from '../../mapping/index.js'
import type { Invocation } from '../command.js'
import { exitCodes } from '../fault.js'
import { mappingInput, objectMappingOf } from '../mapping-input.js'
import { envelope } from '../output/json.js'
import { markdownTable } from '../output/markdown.js'

export async function run(call: Invocation): Promise<number> {
  const {
    arguments: [left = '', right = ''],
    command,
    flags,
    format,
    terminal,
  } = call
  const object = (flags.text('object') ?? 'Users') as 'Users' | 'Groups'
  const a = objectMappingOf(await mappingInput(call, left), object)
  const b = objectMappingOf(await mappingInput(call, right), object)
  const changes = diffMappings(a, b)
  const same =
    (b.attributeMappings?.length ?? 0) - changes.filter(change => change.kind !== 'removed' && change.target !== undefined).length
  const counts = {
    added: of(changes, 'added'),
    changed: of(changes, 'changed'),
    removed: of(changes, 'removed'),
    same: Math.max(0, same),
  }
  if (format === 'json') await terminal.answer(envelope(command.name, { ...counts, changes }))
  else if (format === 'markdown')
    await terminal.answer(
      `${markdownTable(
        ['', 'target', 'change'],
        changes.map(change => [mark(change), change.target ?? change.name, change.words]),
      )}\n${summary(counts)}\n`,
    )
  else {
    const width = Math.min(48, Math.max(0, ...changes.map(change => (change.target ?? change.name).length)))
    for (const change of changes) {
      await terminal.answer(`${mark(change)} ${(change.target ?? change.name).padEnd(width)}  ${change.words}\n`)
      if (flags.on('text') && change.kind === 'changed') await terminal.answer(textOf(change))
    }
    await terminal.answer(`${summary(counts)}${changes.length > 0 ? ' Saving starts a new first cycle for all users.' : ''}\n`)
  }
  return flags.on('exit-code') && changes.length > 0 ? exitCodes.findings.status : exitCodes.done.status
}

const of = (changes: readonly MappingChange[], kind: MappingChange['kind']) =>
  changes.filter(change => change.kind === kind).length
const mark = ({ kind }: MappingChange) => (kind === 'added' ? '+' : kind === 'removed' ? '-' : '~')

function textOf(change: MappingChange): string {
  const before = change.before?.source?.expression
  const after = change.after?.source?.expression
  return before !== undefined && after !== undefined && before !== after ? `    - ${before}\n    + ${after}\n` : ''
}

const summary = ({ added, changed, removed, same }: Record<'added' | 'changed' | 'removed' | 'same', number>) =>
  `${[added && `${added} added`, changed && `${changed} changed`, removed && `${removed} removed`, `${same} same`].filter(Boolean).join(', ')}.`
