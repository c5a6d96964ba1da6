import { defineFunction, required } from './declaration.js'
import { branches } from './support/branches.js'

export const IIF = defineFunction({
  name: 'IIF',
  dialects: ['entra'],
  summary: 'Gives one of two values, by a condition. Only the chosen one is evaluated.',
  nulls:
    'A missing condition does not hold, nor does a comparison with a missing value, except <>. The service is said to fail here: Switch([x], [x], "", "fallback") is the documented way.',
  parameters: [
    required('condition', 'boolean', 'A comparison, a function that gives a boolean, or the text True or False.', {
      storedKey: 'one',
    }),
    required('valueIfTrue', 'any', 'The result when the condition holds.', { storedKey: 'four' }),
    required('valueIfFalse', 'any', 'The result when it does not.', { storedKey: 'five' }),
  ],
  returns: 'any',
  reference: 'Functions for customizing application data: IIF',
  choices: ['iif-null', 'comparison-letter-case', 'text-to-boolean', 'lazy'],
  examples: [
    {
      title: 'the condition holds',
      source: 'IIF([country] = "USA", [country], [department])',
      record: { country: 'USA', department: 'Sales' },
      value: 'USA',
    },
    {
      title: 'both conditions: IIF in the true branch',
      source: 'IIF([country] = "USA", IIF([state] = "CA", "True", "False"), "False")',
      record: { country: 'USA', state: 'NY' },
      value: 'False',
    },
    { title: 'a missing value', source: 'IIF([country] = "", "none", "some")', record: {}, value: 'some' },
  ],
  compile: branches,
})
