import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ObjectMapping, objectOf, unpack, writeSynchronizationSchema } from '../../mapping/index.js'
import type { Invocation } from '../command.js'
import { badFlagValue, Fault, invalidInput, refusedForSafety, unwritableFile } from '../fault.js'
import { graphJob } from '../graph/client.js'
import { mappingInput, readFolder } from '../mapping-input.js'
import { columns } from '../output/columns.js'
import { csv } from '../output/csv.js'
import { envelope } from '../output/json.js'
import { markdownTable } from '../output/markdown.js'
import { rowCells, rowHead } from '../output/rows.js'
import { pushSchema } from '../push-schema.js'
import { whyNot } from '../why-not.js'

export async function run(call: Invocation): Promise<number> {
  switch (call.command.name) {
    case 'schema show':
      return show(call)
    case 'schema unpack':
      return unpackSchema(call)
    case 'schema pack':
      return packSchema(call)
    case 'schema pull':
      return pull(call)
    default:
      return push(call)
  }
}

async function show(call: Invocation): Promise<number> {
  const {
    arguments: [reference = ''],
    command,
    flags,
    format,
    terminal,
  } = call
  const { schema } = await mappingInput(call, reference)
  const wanted = flags.text('object')?.toLowerCase()
  const mappings = (schema.synchronizationRules ?? [])
    .flatMap(rule => rule.objectMappings ?? [])
    .filter(mapping => !wanted || matches(mapping, wanted))
  if (mappings.length === 0)
    throw new Fault(
      invalidInput,
      wanted ? `no object mapping fits "${flags.text('object')}"` : `${reference} has no object mapping`,
      wanted ? 'Users, Groups, or a part of a name; without --object all are shown' : 'attrmap check says what it lacks',
    )
  if (format === 'json') {
    await terminal.answer(envelope(command.name, { objectMappings: mappings }))
    return 0
  }
  for (const [index, mapping] of mappings.entries()) {
    const rows = (mapping.attributeMappings ?? []).map(rowCells)
    if (format === 'csv')
      await terminal.answer(
        csv([...(index === 0 ? [['object', ...rowHead]] : []), ...rows.map(row => [mapping.name ?? '', ...row])]),
      )
    else if (format === 'markdown')
      await terminal.answer(`${index > 0 ? '\n' : ''}### ${mapping.name}\n\n${markdownTable(rowHead, rows)}`)
    else
      await terminal.answer(
        `${index > 0 ? '\n' : ''}${mapping.name}${mapping.enabled === false ? ' (disabled)' : ''}\n${columns(rowHead, rows.map(shortened))}`,
      )
  }
  return 0
}

const matches = (mapping: ObjectMapping, wanted: string) =>
  wanted === 'users'
    ? objectOf(mapping) === 'User'
    : wanted === 'groups'
      ? objectOf(mapping) === 'Group'
      : `${mapping.name} ${mapping.sourceObjectName}`.toLowerCase().includes(wanted)

const shortened = (row: readonly string[]) => row.map(cell => (cell.length > 60 ? `${cell.slice(0, 57)}...` : cell))

async function unpackSchema(call: Invocation): Promise<number> {
  const {
    arguments: [reference = ''],
    command,
    flags,
    format,
    terminal,
  } = call
  const folder = flags.text('directory')
  if (!folder) throw new Fault(badFlagValue, 'schema unpack needs -d DIR', 'the folder to write')
  const input = await mappingInput(call, reference)
  const files = unpack(input.schema)
  await replaceFolder(call, folder, files)
  const mappings = (input.schema.synchronizationRules ?? []).flatMap(rule => rule.objectMappings ?? [])
  const rows = mappings.reduce((sum, mapping) => sum + (mapping.attributeMappings?.length ?? 0), 0)
  const expressions = Object.keys(files).filter(name => name.endsWith('.expr')).length
  if (format === 'json')
    await terminal.answer(
      envelope(command.name, { folder, files: Object.keys(files), objects: mappings.length, rows, expressions }),
    )
  else
    await terminal.answer(
      `${folder}: ${count(mappings.length, 'object')}, ${count(rows, 'row')}, ${count(expressions, 'expression')}\n`,
    )
  return 0
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`

/**
 * Writes all files or none: they are written beside their places first and then moved. Files of an earlier unpack that are no
 * longer part of the schema are removed; a folder that holds anything else is refused.
 */
async function replaceFolder({ terminal }: Invocation, folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const root = terminal.resolve(folder)
  const present = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const old = present
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split('\\')
        .join('/'),
    )
  const foreign = old.filter(name => !ofUnpackedSchema(name, new Set(old)))
  if (foreign.length > 0)
    throw new Fault(
      refusedForSafety,
      `${folder} holds files that are no unpacked schema: ${foreign.slice(0, 3).join(', ')}`,
      'give an empty folder',
      'refused',
    )
  const mark = `.${randomBytes(4).toString('hex')}.new`
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(root, name)), { recursive: true })
      await writeFile(join(root, `${name}${mark}`), content)
    }
    const { rename } = await import('node:fs/promises')
    for (const name of Object.keys(files)) await rename(join(root, `${name}${mark}`), join(root, name))
    for (const name of old) if (!Object.hasOwn(files, name) && !/\.test\.(csv|json)$/.test(name)) await rm(join(root, name))
  } catch (error) {
    for (const name of Object.keys(files)) await rm(join(root, `${name}${mark}`), { force: true }).catch(() => {})
    throw new Fault(unwritableFile, `${folder}: ${whyNot(error)}`, 'check the folder and its permissions')
  }
}

/**
 * Is a file one that an earlier `unpack` wrote, or a table of examples beside one? They are no deeper than a folder an object, so that
 * a folder of several unpacked schemas, or one with expressions of somebody's own, is none.
 */
function ofUnpackedSchema(name: string, all: ReadonlySet<string>): boolean {
  if (/^([^/]+\/)?[^/]+\.test\.(csv|json)$/.test(name)) return true
  if (!all.has('schema.json')) return false
  const [, object] = /^([^/]+)\/(?:mapping\.json|[^/]+\.expr)$/.exec(name) ?? []
  return name === 'schema.json' || (object !== undefined && all.has(`${object}/mapping.json`))
}

async function packSchema(call: Invocation): Promise<number> {
  const folder = call.arguments[0] ?? ''
  // The name of a profile is none of a folder, though it names a mapping.
  await readFolder(call, folder)
  const { schema } = await mappingInput(call, folder)
  await call.terminal.answer(`${JSON.stringify(writeSynchronizationSchema(schema), null, 2)}\n`)
  return 0
}

function environmentName({ command, flags }: Invocation): string {
  const name = flags.text('env')
  if (!name) throw new Fault(badFlagValue, `${command.name} needs --env NAME`, 'an environment of attrmap.config.json')
  return name
}

async function pull(call: Invocation): Promise<number> {
  const document = await (await graphJob(call, environmentName(call))).schema()
  await call.terminal.answer(`${JSON.stringify(document, null, 2)}\n`)
  return 0
}

async function push(call: Invocation): Promise<number> {
  const [reference = ''] = call.arguments
  const environment = environmentName(call)
  const { schema } = await mappingInput(call, reference)
  return pushSchema(call, { schema, reference, environment })
}
