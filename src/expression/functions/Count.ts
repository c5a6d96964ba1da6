import { defineFunction, required } from './declaration.js'

export const Count = defineFunction({
  name: 'Count',
  summary: 'Counts the values of a multi-valued attribute.',
  nulls: 'A missing attribute has 0 values; a single value, "" included, counts 1.',
  parameters: [required('attribute', 'any', 'The attribute whose values are counted, whatever they are.')],
  returns: 'integer',
  reference: 'Functions for customizing application data: Count',
  choices: ['count-null', 'count-single'],
  examples: [
    {
      title: 'two addresses',
      source: 'Count([proxyAddresses])',
      record: { proxyAddresses: ['SMTP:a@corp.example', 'smtp:b@corp.example'] },
      value: 2,
    },
    { title: 'a single value', source: 'Count([mail])', record: { mail: 'a@corp.example' }, value: 1 },
    { title: 'no value', source: 'Count([proxyAddresses])', record: {}, value: 0 },
  ],
  evaluate: value => (Array.isArray(value) ? value.length : value === null ? 0 : 1),
})
