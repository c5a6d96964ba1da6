import { defineFunction, required } from './declaration.js'

export const RemoveDuplicates = defineFunction({
  name: 'RemoveDuplicates',
  summary: 'Keeps the first of equal values of a list. Letter case counts: SMTP: and smtp: differ on purpose.',
  nulls: 'A missing list gives nothing.',
  parameters: [required('attribute', 'list', 'The list.')],
  returns: 'list',
  reference: 'Functions for customizing application data: RemoveDuplicates',
  choices: ['removeduplicates-order', 'null-in-null-out'],
  examples: [
    {
      title: 'an address twice',
      source: 'RemoveDuplicates([proxyAddresses])',
      record: { proxyAddresses: ['smtp:a@x.example', 'smtp:b@x.example', 'smtp:a@x.example'] },
      value: ['smtp:a@x.example', 'smtp:b@x.example'],
    },
  ],
  evaluate: values => (values === null ? null : [...new Set(values)]),
})
