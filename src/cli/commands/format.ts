import type { Command } from '../command.js'

export const format: Command = {
  name: 'format',
  aliases: ['fmt'],
  summary: 'Format expressions and schema files; the meaning stays.',
  description:
    'Rewrites files and prints the names of those that changed. Standard input (-) is formatted to standard output. A text that does not parse is left as it is and reported.',
  arguments: [
    {
      name: 'PATH',
      repeat: true,
      words: 'Files, folders or globs; - is standard input. Default: paths of the configuration, else this folder.',
    },
  ],
  options: [
    { name: 'check', words: 'Change nothing; exit status 1 when something would change.' },
    { name: 'style', value: 'STYLE', choices: ['lines', 'one-line'], words: 'One line (default), or a line an argument.' },
    { name: 'width', value: 'N', words: 'Columns that lines aims at. Default: 100.' },
    { name: 'sort-keys', words: 'Put the pairs of a Switch with text keys into order.' },
  ],
  formats: ['text', 'json'],
  examples: [
    { line: `echo 'Join(" ",[givenName],[surname])' | attrmap format -`, words: 'standard input' },
    { line: 'attrmap format fixtures/countries --check', words: 'would something change?' },
  ],
  action: () => import('../actions/format.js'),
}
