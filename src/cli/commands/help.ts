import type { Command } from '../command.js'

export const help: Command = {
  name: 'help',
  summary: 'Help on a command or topic.',
  arguments: [{ name: 'TOPIC', repeat: true, words: 'A command, or one of exit-codes, formats, config, environment, quoting.' }],
  examples: [
    { line: 'attrmap help eval', words: 'flags and examples of a command' },
    { line: 'attrmap help exit-codes', words: 'what an exit status means' },
  ],
  action: () => import('../actions/help.js'),
}
