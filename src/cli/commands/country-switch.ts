import type { Command } from '../command.js'

export const countrySwitch: Command = {
  name: 'country-switch',
  summary: 'Generate, compare or measure the expression that turns country names into ISO 3166 codes.',
  description:
    'Prints an expression for the country row of a mapping. Before it is printed attrmap runs it on every name and code it knows. Over the character limit nothing is printed and standard ' +
    'error lists what to drop and how much that saves.',
  options: [
    { name: 'source', value: 'ATTR', words: 'Source attribute. Default: country.' },
    {
      name: 'shape',
      value: 'SHAPE',
      choices: ['compact', 'seed'],
      words: 'compact normalises inside the expression; seed is the article\u2019s readable list. Default: compact.',
    },
    { name: 'names', value: 'KINDS', words: 'Names to know, comma-separated: current, older, short, official, local:LANG.' },
    { name: 'accept-codes', value: 'N', choices: ['2', '3'], words: 'Let codes pass: 2 alpha-2 codes, 3 alpha-3 codes as well.' },
    { name: 'on-unknown', value: 'WHAT', words: 'What an unknown value becomes: blank, keep, or a code. Default: blank.' },
    {
      name: 'null-guard',
      value: 'FORM',
      choices: ['switch-key', 'iif'],
      words: 'How a missing value is met. Default: switch-key.',
    },
    { name: 'extra', value: 'FILE', words: 'Further pairs from a CSV file: name,code.' },
    { name: 'only', value: 'CODES', words: 'Only these codes, comma-separated.' },
    {
      name: 'max-chars',
      value: 'N',
      variable: true,
      setting: 'limits.maximumLength',
      words: 'Character limit. Default: 10000, the product\u2019s.',
    },
    { name: 'drop', words: 'Leave out what does not fit into the limit, and print the rest.' },
    { name: 'one-line', words: 'On one line; the default where the answer is not a terminal.' },
    { name: 'compare', value: 'FILE', words: 'Report what an existing expression lacks (- is standard input).' },
    { name: 'coverage', value: 'USERS', words: 'Report which countries of a user export would arrive.' },
  ],
  formats: ['text', 'json'],
  examples: [
    { line: 'attrmap country-switch --accept-codes 2', words: 'the expression, two-letter codes pass' },
    {
      line: 'attrmap country-switch --compare fixtures/countries/country-switch.expr',
      words: 'what the article\u2019s expression lacks',
      exit: 1,
    },
    {
      line: 'attrmap country-switch --coverage fixtures/users/directory.json',
      words: 'what would arrive for these users',
      exit: 1,
    },
  ],
  action: () => import('../actions/country-switch.js'),
}
