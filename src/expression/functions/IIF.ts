import { defineFunction, required } from './declaration.js'
import { branches, iif } from './support/branches.js'

export const IIF = defineFunction({
  name: iif.name,
  dialects: ['entra'],
  summary: iif.summary,
  nulls: `${iif.nulls} The service is said to fail here: Switch([x], [x], "", "fallback") is the documented way.`,
  parameters: [
    iif.condition,
    iif.valueIfTrue,
    required('valueIfFalse', 'any', 'The result when it does not.', { storedKey: 'five' }),
  ],
  returns: 'any',
  reference: 'Functions for customizing application data: IIF',
  choices: iif.choices,
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
