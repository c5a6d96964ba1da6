import { defineFunction, required } from './declaration.js'
import { guardLength } from './support/limit.js'

export const Append = defineFunction({
  name: 'Append',
  summary: 'Puts a text behind another one.',
  nulls:
    'A missing source gives nothing, so that a lone suffix is never provisioned; a missing suffix leaves the source as it is. "" is a text like any other.',
  parameters: [required('source', 'text', 'The text that comes first.'), required('suffix', 'text', 'The text put behind it.')],
  returns: 'text',
  reference: 'Functions for customizing application data: Append',
  choices: ['append-null'],
  examples: [
    {
      title: 'a suffix for test accounts',
      source: 'Append([userPrincipalName], ".test")',
      record: { userPrincipalName: 'ana@corp.example' },
      value: 'ana@corp.example.test',
    },
    { title: 'nothing to append to', source: 'Append([mail], ".test")', record: {}, value: null },
    { title: 'an empty source is a text', source: 'Append("", "x")', value: 'x' },
  ],
  evaluate: (source, suffix, _world, site) => {
    if (source === null || suffix === null) return source
    guardLength(source.length + suffix.length, site)
    return source + suffix
  },
})
