import type { Command } from '../command.js'

export const transform: Command = {
  name: 'transform',
  summary: 'Turn users into SCIM resources, one a line; findings go to standard error.',
  description:
    'Reads Microsoft Graph users (a list reply, a JSON array, NDJSON) or a CSV export, applies a mapping and writes validated SCIM users. A user with a bad value is ' +
    'reported with file, line, attribute and what to do, and never stops the others; the exit status is then 1.',
  arguments: [{ name: 'USERS', required: true, words: 'A file of users, or - for standard input.' }],
  options: [
    {
      name: 'mapping',
      short: 'm',
      value: 'FILE',
      variable: true,
      words: 'A profile (code42, code42-microsoft), a schema file or an unpacked folder. Default: code42.',
    },
    {
      name: 'country',
      value: 'STRATEGY',
      choices: ['expression', 'seed', 'usageLocation', 'none', 'directory-alpha2'],
      variable: true,
      words: 'Replace the country row by one of the strategies.',
    },
    { name: 'threads', value: 'N', variable: true, words: 'Worker threads; 1 unless given.' },
    { name: 'verdicts', words: 'Add what became of each attribute, and why.' },
    { name: 'now', value: 'TIME', words: 'The time that Now() gives, ISO 8601.' },
  ],
  formats: ['ndjson', 'json'],
  examples: [
    {
      line: 'attrmap transform fixtures/users/directory.json --mapping code42',
      words: 'the fixture users by the article\u2019s mapping; three have a country that is none',
      exit: 1,
    },
    {
      line: 'attrmap transform fixtures/users/small.csv --country none --json',
      words: 'without the country row',
    },
  ],
  action: () => import('../actions/transform.js'),
}
