import { nearest } from '../diagnostics/index.js'
import type { Command } from './command.js'

/** Words for somebody who typed a command that does not exist. */
export function suggestCommand(asked: string, commands: readonly Command[], topics: readonly string[] = []): string {
  const below = commands.filter(command => command.name.startsWith(`${asked} `))
  if (below.length > 0) return `${asked} needs one of: ${below.map(command => command.name.slice(asked.length + 1)).join(', ')}`
  const names = commands.flatMap(command => [command.name.split(' ')[0] ?? '', ...(command.aliases ?? [])])
  const near = nearest(asked, new Set([...names, ...topics]))
  if (near !== undefined && topics.includes(near)) return `did you mean attrmap help ${near}?`
  return near ? `did you mean attrmap ${near}?` : 'attrmap help lists the commands'
}
