import { defineFunction, required } from './declaration.js'
import { isNothing } from './support/nothing.js'

export const IsNull = defineFunction({
  name: 'IsNull',
  summary: 'True when the value is missing.',
  nulls: 'True for a missing value and an empty list, False for "".',
  parameters: [required('expression', 'any', 'The value to look at.')],
  returns: 'boolean',
  reference: 'Functions for customizing application data: IsNull',
  choices: ['is-empty-list', 'presence-in-switch'],
  examples: [
    { title: 'an absent attribute', source: 'IsNull([displayName])', record: {}, value: true },
    { title: 'an empty text is a value', source: 'IsNull([displayName])', record: { displayName: '' }, value: false },
  ],
  evaluate: value => isNothing(value),
})
