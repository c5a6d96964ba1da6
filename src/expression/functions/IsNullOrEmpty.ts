import { defineFunction, required } from './declaration.js'
import { isNothingOrEmpty } from './support/nothing.js'

export const IsNullOrEmpty = defineFunction({
  name: 'IsNullOrEmpty',
  summary: 'True when the value is missing or the empty text.',
  nulls: 'True for a missing value, an empty list and "". A blank is neither.',
  parameters: [required('expression', 'any', 'The value to look at.')],
  returns: 'boolean',
  reference: 'Functions for customizing application data: IsNullOrEmpty',
  choices: ['is-empty-list', 'presence-in-switch'],
  examples: [
    { title: 'an empty text', source: 'IsNullOrEmpty([displayName])', record: { displayName: '' }, value: true },
    { title: 'a blank is a value', source: 'IsNullOrEmpty([displayName])', record: { displayName: ' ' }, value: false },
  ],
  evaluate: value => isNothingOrEmpty(value),
})
