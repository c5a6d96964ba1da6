import { defineFunction, required } from './declaration.js'
import { isNothingOrEmpty } from './support/nothing.js'

export const IsPresent = defineFunction({
  name: 'IsPresent',
  summary: 'True when there is a value and it is not the empty text: the opposite of IsNullOrEmpty.',
  nulls: 'False for a missing value, an empty list and "".',
  parameters: [required('expression', 'any', 'The value to look at.')],
  returns: 'boolean',
  reference: 'Functions for customizing application data: IsPresent',
  choices: ['is-empty-list', 'presence-in-switch'],
  examples: [
    { title: 'a value', source: 'IsPresent([manager])', record: { manager: 'b1c2' }, value: true },
    {
      title: 'as the source of Switch',
      source: 'Switch(IsPresent([jobTitle]), "none", "True", [jobTitle])',
      record: { jobTitle: 'Engineer' },
      value: 'Engineer',
    },
  ],
  evaluate: value => !isNothingOrEmpty(value),
})
