import { type ProfileName, profileFrom, profileSummaries, profiles } from '../../mapping/index.js'
import type { Invocation } from '../command.js'
import { mappingInput, objectMappingOf } from '../mapping-input.js'
import { columns } from '../output/columns.js'
import { envelope } from '../output/json.js'
import { markdownTable } from '../output/markdown.js'
import { rowCells, rowHead } from '../output/rows.js'

export async function run(call: Invocation): Promise<number> {
  const {
    arguments: [name = ''],
    command,
    format,
    terminal,
  } = call
  if (command.name === 'profile list') {
    const list = (Object.keys(profiles) as ProfileName[]).map(key => ({
      name: key,
      rows: profiles[key].attributeMappings?.length ?? 0,
      words: profileSummaries[key],
    }))
    if (format === 'json') await terminal.answer(envelope(command.name, { profiles: list }))
    else
      await terminal.answer(
        columns(
          ['name', 'rows', 'what it is'],
          list.map(item => [item.name, String(item.rows), item.words]),
        ),
      )
    return 0
  }
  const input = await mappingInput(call, name)
  if (command.name === 'profile make') {
    await terminal.answer(`${JSON.stringify(profileFrom(input.schema), null, 2)}\n`)
    return 0
  }
  const mapping = objectMappingOf(input)
  const rows = (mapping.attributeMappings ?? []).map(rowCells)
  if (format === 'json') await terminal.answer(envelope(command.name, { profile: mapping }))
  else if (format === 'markdown') await terminal.answer(markdownTable(rowHead, rows))
  else
    await terminal.answer(
      columns(
        rowHead,
        rows.map(row => row.map(cell => (cell.length > 60 ? `${cell.slice(0, 57)}...` : cell))),
      ),
    )
  return 0
}
