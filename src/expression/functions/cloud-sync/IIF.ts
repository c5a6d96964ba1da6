import { defineFunction, optional } from '../declaration.js'
import { branches, iif } from '../support/branches.js'

/** The form whose last position may stay empty, as in the default mapping of Cloud Sync. */
export const IIF = defineFunction({
  name: iif.name,
  dialects: ['cloud-sync'],
  summary: iif.summary,
  nulls: iif.nulls,
  parameters: [
    iif.condition,
    iif.valueIfTrue,
    optional('valueIfFalse', 'any', 'The result when it does not; nothing when it is left empty.', { storedKey: 'five' }),
  ],
  returns: 'any',
  reference: 'Default attribute mapping of Cloud Sync, from Active Directory to Entra',
  choices: iif.choices,
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
