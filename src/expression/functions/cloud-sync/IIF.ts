import { defineFunction, optional, required } from '../declaration.js'
import { branches } from '../support/branches.js'

/** The form whose last position may stay empty, as in the default mapping of Cloud Sync. */
export const IIF = defineFunction({
  name: 'IIF',
  dialects: ['cloud-sync'],
  summary: 'Gives one of two values, by a condition. Only the chosen one is evaluated.',
  nulls: 'A missing condition does not hold, nor does a comparison with a missing value, except <>.',
  parameters: [
    required('condition', 'boolean', 'A comparison, a function that gives a boolean, or the text True or False.', {
      storedKey: 'one',
    }),
    required('valueIfTrue', 'any', 'The result when the condition holds.', { storedKey: 'four' }),
    optional('valueIfFalse', 'any', 'The result when it does not; nothing when it is left empty.', { storedKey: 'five' }),
  ],
  returns: 'any',
  reference: 'Default attribute mapping of Cloud Sync, from Active Directory to Entra',
  choices: ['iif-null', 'comparison-letter-case', 'text-to-boolean', 'lazy'],
  examples: [
    {
      title: 'the condition holds',
      source: 'IIF(IsPresent([displayName]), [displayName], [cn])',
      record: { displayName: 'Ana Silva', cn: 'asilva' },
      value: 'Ana Silva',
    },
    { title: 'an empty last position', source: 'IIF(IsPresent([displayName]), [displayName], )', record: {}, value: null },
  ],
  compile: branches,
})
