import { defineFunction, required } from './declaration.js'

export const StripSpaces = defineFunction({
  name: 'StripSpaces',
  summary: 'Removes every blank (U+0020). Tabs and no-break spaces stay.',
  nulls: 'A missing text gives nothing; "" gives "".',
  parameters: [required('source', 'text', 'The text.')],
  returns: 'text',
  reference: 'Functions for customizing application data: StripSpaces',
  choices: ['null-in-null-out'],
  examples: [{ title: 'a double name', source: 'StripSpaces("Anna Maria ")', value: 'AnnaMaria' }],
  evaluate: source => (source?.includes(' ') ? source.replaceAll(' ', '') : source),
})
