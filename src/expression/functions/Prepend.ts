import { defineFunction, required } from './declaration.js'
import { guardLength } from './support/limit.js'

export const Prepend = defineFunction({
  name: 'Prepend',
  offered: false,
  summary: 'Puts a text in front of another one.',
  nulls: 'A missing source gives nothing; a missing prefix leaves the source as it is. "" is a text like any other.',
  parameters: [
    required('prefix', 'text', 'The text put in front.'),
    required('source', 'text', 'The text it is put in front of.'),
  ],
  returns: 'text',
  reference: 'Microsoft Graph: synchronizationSchema: functions',
  choices: ['prepend-known', 'append-null'],
  examples: [
    {
      title: 'a prefix for an address',
      source: 'Prepend("smtp:", [mail])',
      record: { mail: 'ana@corp.example' },
      value: 'smtp:ana@corp.example',
    },
    { title: 'nothing to put it in front of', source: 'Prepend("smtp:", [mail])', record: {}, value: null },
  ],
  evaluate: (prefix, source, _world, site) => {
    if (source === null || prefix === null) return source
    guardLength(prefix.length + source.length, site)
    return prefix + source
  },
})
