import { defineFunction, required } from './declaration.js'
import { isNothing } from './support/nothing.js'

export const IsNothing = defineFunction({
  name: 'IsNothing',
  offered: false,
  summary: 'True when the value is missing: another name of IsNull.',
  nulls: 'True for a missing value and an empty list, False for "".',
  parameters: [required('source', 'any', 'The value to look at.')],
  returns: 'boolean',
  reference: 'Microsoft Graph beta: synchronizationSchema: functions',
  choices: ['isnothing-meaning', 'is-empty-list'],
  examples: [{ title: 'an absent attribute', source: 'IsNothing([displayName])', record: {}, value: true }],
  evaluate: value => isNothing(value),
})
