import { raisedError } from '../../diagnostics-evaluation.js'
import { defineFunction, required } from '../declaration.js'

/** Called `Error` in the language; the name would hide JavaScript's own here. */
export const RaiseError = defineFunction({
  name: 'Error',
  dialects: ['cloud-sync'],
  summary: 'Ends the evaluation with a message of the author.',
  nulls: 'A missing message ends it all the same.',
  parameters: [required('message', 'text', 'What went wrong, for the log.')],
  returns: 'any',
  reference: 'Microsoft Entra Cloud Sync expressions: Error',
  examples: [
    {
      title: 'a missing value',
      source: 'IIF(IsPresent([country]), [country], Error("no country"))',
      record: {},
      diagnostic: 'EXP317',
    },
    {
      title: 'not reached',
      source: 'IIF(IsPresent([country]), [country], Error("no country"))',
      record: { country: 'DE' },
      value: 'DE',
    },
  ],
  evaluate: (message, _world, site) => site.fail(raisedError, message ? { message } : {}),
})
