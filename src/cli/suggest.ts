import { nearest } from '../diagnostics/index.js'
import type { Command } from './command.js'

/** Words for somebody who typed a command that does not exist. */
export function suggestCommand(asked: string, commands: readonly Command[], topics: readonly string[] = []): string {
  // What other tools call a command and we a flag.
  if (asked === 'version' || asked === '-v') return 'did you mean attrmap --version?'
  const names = commands.flatMap(command => [command.name.split(' ')[0] ?? '', ...(command.aliases ?? [])])
  const near = nearest(asked, new Set([...names, ...topics]))
  if (near !== undefined && topics.includes(near)) return `did you mean attrmap help ${near}?`
  return near ? `did you mean attrmap ${near}?` : 'attrmap help lists the commands'
}

/** The same where the first word is right: `attrmap schema shwo`. */
export function suggestBelow(first: string, asked: string | undefined, group: readonly Command[]): string {
  const names = group.map(command => command.name.slice(first.length + 1))
  const near = asked === undefined ? undefined : nearest(asked, names)
  return near ? `did you mean attrmap ${first} ${near}?` : `${first} needs one of: ${names.join(', ')}`
}
