import { defineFunction, required } from './declaration.js'

export const IsString = defineFunction({
  name: 'IsString',
  summary: 'True when the value is a text.',
  nulls: 'False for a missing value, True for "". Lists, numbers and booleans are no texts.',
  parameters: [required('expression', 'any', 'The value to look at.')],
  returns: 'boolean',
  reference: 'Functions for customizing application data: IsString',
  choices: ['isstring-kinds'],
  examples: [
    { title: 'a text', source: 'IsString([displayName])', record: { displayName: 'Ana' }, value: true },
    { title: 'a list', source: 'IsString([proxyAddresses])', record: { proxyAddresses: ['a', 'b'] }, value: false },
    { title: 'nothing', source: 'IsString([displayName])', record: {}, value: false },
  ],
  evaluate: value => typeof value === 'string',
})
