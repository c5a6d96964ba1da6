import type { Command } from '../command.js'

export const test: Command = {
  name: 'test',
  summary: 'Run tables of examples against expressions.',
  description:
    'Beside country.expr lies country.test.csv or country.test.json. In CSV the columns are source attributes, expect and expect_error (a code or a kind), and, where wanted, name and now; an empty cell is no value. In JSON a list of ' +
    '{ "name", "record", "expect" | "expectError", "now" }. The last line is "N passed, N failed".',
  arguments: [
    {
      name: 'PATH',
      repeat: true,
      words:
        'Test files, expressions that have some beside them, folders or globs. Default: paths of the configuration, else this folder.',
    },
  ],
  options: [
    { name: 'update', words: 'Write what the expressions give into expect.' },
    { name: 'grep', value: 'TEXT', words: 'Only tests whose file, name or values contain this text.' },
    { name: 'watch', words: 'Run again when a file changes.' },
    {
      name: 'dialect',
      value: 'NAME',
      choices: ['entra', 'cloud-sync'],
      variable: true,
      words: 'The language of the expressions. Default: entra.',
    },
  ],
  formats: ['text', 'junit', 'json', 'github'],
  examples: [
    { line: 'attrmap test fixtures/cli/mappings', words: 'all tables below a folder', exit: 1 },
    { line: 'attrmap test fixtures/cli/mappings --grep Brazil', words: 'some of them' },
  ],
  action: () => import('../actions/test.js'),
}
