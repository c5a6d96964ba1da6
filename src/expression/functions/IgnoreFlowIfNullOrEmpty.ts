import { ignoreAttribute } from '../values.js'
import { defineFunction, required } from './declaration.js'
import { isNothingOrEmpty } from './support/nothing.js'

export const IgnoreFlowIfNullOrEmpty = defineFunction({
  name: 'IgnoreFlowIfNullOrEmpty',
  summary: 'Gives its argument, or, when that is missing or empty, the instruction to leave the attribute out of this flow.',
  nulls: 'A missing value, "" and an empty list all give the instruction.',
  parameters: [required('expression', 'any', 'The value to send when there is one.')],
  returns: 'any',
  reference: 'Functions for customizing application data: IgnoreFlowIfNullOrEmpty',
  choices: ['ignore-flow-nested', 'ignore-flow-empty-list'],
  examples: [
    { title: 'a value', source: 'IgnoreFlowIfNullOrEmpty([department])', record: { department: 'Sales' }, value: 'Sales' },
    { title: 'no value', source: 'IgnoreFlowIfNullOrEmpty([department])', record: {}, value: ignoreAttribute },
    {
      title: 'an empty text',
      source: 'IgnoreFlowIfNullOrEmpty([department])',
      record: { department: '' },
      value: ignoreAttribute,
    },
  ],
  evaluate: value => (isNothingOrEmpty(value) ? ignoreAttribute : value),
})
