import type { Command } from '../command.js'

export const explain: Command = {
  name: 'explain',
  summary: 'Say in words what an expression or a mapping does; show its tree or a trace.',
  arguments: [{ name: 'EXPR', words: 'The expression; otherwise -f FILE or standard input.' }],
  options: [
    {
      name: 'file',
      short: 'f',
      value: 'FILE',
      words: 'Read an expression or a synchronization schema from a file (- is standard input), or an unpacked folder.',
    },
    { name: 'tree', words: 'Show the tree, as Microsoft Graph keeps it with --json.' },
    { name: 'trace', words: 'Evaluate and show the value of every part; takes --set and --null.' },
    { name: 'set', value: 'NAME=VALUE', repeat: true, needs: 'trace', words: 'Value of a source attribute, for --trace.' },
    {
      name: 'null',
      value: 'NAME',
      repeat: true,
      needs: 'trace',
      words: 'Say that a source attribute has no value, for --trace.',
    },
    { name: 'now', value: 'TIME', needs: 'trace', words: 'The time that Now() gives, ISO 8601.' },
    { name: 'lang', value: 'LANG', choices: ['en'], words: 'Language of the words: en.' },
    {
      name: 'dialect',
      value: 'NAME',
      choices: ['entra', 'cloud-sync', 'connect'],
      variable: true,
      words: 'The language of the expression. Default: entra.',
    },
  ],
  formats: ['text', 'json'],
  examples: [
    { line: `attrmap explain 'IIF(IsNull([country]), "", ToUpper([country], ))'`, words: 'in words' },
    { line: `attrmap explain 'Append([mail], ".test")' --tree --json`, words: 'the tree that Microsoft Graph stores' },
    { line: `attrmap explain 'IIF(IsNull([country]), "", ToUpper([country], ))' --trace --set country=de`, words: 'with values' },
  ],
  action: () => import('../actions/explain.js'),
}
