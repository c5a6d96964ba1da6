import { defineFunction, optional, required } from './declaration.js'
import { titleCase } from './support/title-case.js'

export const PCase = defineFunction({
  name: 'PCase',
  summary: 'Writes every word with a capital and goes on in small letters, also when the text was in capitals.',
  nulls: 'A missing text gives nothing; "" gives "".',
  parameters: [
    required('source', 'text', 'The text.'),
    optional(
      'wordSeparators',
      'text',
      'The characters between words. Not given: white space, punctuation and symbols, but not an apostrophe inside a word.',
    ),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: PCase',
  choices: ['pcase-apostrophe', 'pcase-digit', 'null-in-null-out'],
  examples: [
    {
      title: 'a name in capitals',
      source: 'PCase([firstName])',
      record: { firstName: 'PABLO GONSALVES (SECOND)' },
      value: 'Pablo Gonsalves (Second)',
    },
    { title: 'an apostrophe inside a word', source: 'PCase("st john\'s hospital")', value: "St John's Hospital" },
    { title: 'separators of our own', source: 'PCase("anna-maria smith", " ")', value: 'Anna-maria Smith' },
  ],
  evaluate: (source, separators) => (source === null ? null : titleCase(source, separators ?? undefined)),
})
