import { defineFunction, required } from './declaration.js'
import { withoutDiacritics } from './support/diacritics.js'

export const NormalizeDiacritics = defineFunction({
  name: 'NormalizeDiacritics',
  summary: 'Makes plain letters of letters with marks and keeps their case: é becomes e, ü u, ß ss, ø oe, æ ae, ł l.',
  nulls: 'A missing text gives nothing; "" gives "".',
  parameters: [required('source', 'text', 'The text, usually a name.')],
  returns: 'text',
  reference: 'Functions for customizing application data: NormalizeDiacritics',
  choices: ['normalizediacritics-table', 'null-in-null-out'],
  examples: [
    { title: 'a first name', source: 'NormalizeDiacritics([givenName])', record: { givenName: 'Zoë' }, value: 'Zoe' },
    { title: 'no German spelling', source: 'NormalizeDiacritics("Jürgen Größler")', value: 'Jurgen Grossler' },
    { title: 'letters that are not in the table', source: 'NormalizeDiacritics("Đorđe, 東京")', value: 'Đorđe, 東京' },
  ],
  evaluate: source => (source === null ? null : withoutDiacritics(source)),
})
