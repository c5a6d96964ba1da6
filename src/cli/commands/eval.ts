import type { Command } from '../command.js'

export const evaluate: Command = {
  name: 'eval',
  summary: 'Evaluate an expression on one record or on many.',
  description:
    'Prints the value alone. Nothing is printed for null, for empty text and for an instruction to leave the attribute out; standard error says which it was. ' +
    'A list is printed one value a line. With --users, one line a user.',
  arguments: [{ name: 'EXPR', words: 'The expression; otherwise -f FILE or standard input.' }],
  options: [
    { name: 'file', short: 'f', value: 'FILE', words: 'Read the expression from a file (- is standard input).' },
    { name: 'set', value: 'NAME=VALUE', repeat: true, words: 'Value of a source attribute; the same name again makes a list.' },
    { name: 'null', value: 'NAME', repeat: true, words: 'Say that a source attribute has no value.' },
    { name: 'users', value: 'FILE', words: 'Evaluate for each user of a Graph, JSON, NDJSON or CSV file.' },
    {
      name: 'target',
      value: 'ATTR',
      words: 'Check the value against a target attribute, e.g. addresses[type eq "work"].country.',
    },
    { name: 'trace', words: 'Show the value of every part.' },
    { name: 'now', value: 'TIME', words: 'The time that Now() gives, ISO 8601.' },
    { name: 'seed', value: 'N', words: 'Fix RandomString and Guid.' },
    {
      name: 'dialect',
      value: 'NAME',
      choices: ['entra', 'cloud-sync', 'connect'],
      variable: true,
      words: 'The language: entra (default), cloud-sync, connect.',
    },
    {
      name: 'via',
      value: 'SERVICE',
      choices: ['graph'],
      words: 'Ask Microsoft Graph to evaluate the same and report a difference; needs --env.',
    },
    { name: 'env', value: 'NAME', needs: 'via', words: 'Environment of the configuration file, for --via.' },
  ],
  formats: ['text', 'json', 'ndjson', 'csv'],
  examples: [
    { line: "attrmap eval 'ToUpper([country], )' --set country=de", words: 'one value' },
    { line: 'attrmap eval -f fixtures/countries/country-switch.expr --set country=Brazil', words: 'an expression in a file' },
    {
      line: 'attrmap eval \'Join(" ", [givenName], [surname])\' --users fixtures/users/directory.json',
      words: 'for every user of a file',
    },
  ],
  action: () => import('../actions/eval.js'),
}
