import { defineFunction, required } from './declaration.js'

export const Redact = defineFunction({
  name: 'Redact',
  summary: 'Passes its value on; provisioning logs show [Redact] in its place.',
  nulls: 'A missing value stays missing, "" stays "".',
  parameters: [required('value', 'any', 'The value that logs must not show.')],
  returns: 'any',
  reference: 'Functions for customizing application data: Redact',
  choices: ['redact-position'],
  examples: [
    {
      title: 'a first password',
      source: 'Redact([initialPassword])',
      record: { initialPassword: 'correct horse' },
      value: 'correct horse',
    },
  ],
  evaluate: value => value,
})
