import type { Invocation } from '../command.js'
import { commands, findCommand } from '../commands/index.js'
import { Fault, unknownCommand } from '../fault.js'
import { commandHelp, groupHelp, overview } from '../help.js'
import { suggestCommand } from '../suggest.js'
import { topics } from '../topics.js'

export async function run({ arguments: words, terminal }: Invocation): Promise<number> {
  if (words.length === 0) {
    await terminal.answer(overview())
    return 0
  }
  const topic = topics.find(candidate => candidate.name === words[0])
  const found = findCommand(words)
  const group = groupHelp(words.join(' '))
  if (topic) await terminal.answer(`${topic.text}\n`)
  else if (found) await terminal.answer(commandHelp(found.command, true))
  else if (group) await terminal.answer(group)
  else
    throw new Fault(
      unknownCommand,
      `there is no command or topic "${words.join(' ')}"`,
      suggestCommand(
        words[0] ?? '',
        commands,
        topics.map(item => item.name),
      ),
    )
  return 0
}
