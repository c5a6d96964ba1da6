import { defineFunction, optional, required } from './declaration.js'
import { lowerCase } from './support/casing.js'
import { caseRules, checkCulture } from './support/cultures.js'

export const ToLower = defineFunction({
  name: 'ToLower',
  summary: 'Writes a text in small letters, by the rules of a culture when one is given. One character becomes one character.',
  nulls: 'A missing text gives nothing; "" gives "". A culture that does not exist is an evaluation error.',
  parameters: [
    required('source', 'text', 'The text.'),
    optional('culture', 'text', 'A culture name such as "en-US" or "tr-TR". Not given: the invariant culture.'),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: ToLower',
  choices: ['culture-unknown', 'culture-simple-case', 'null-in-null-out'],
  examples: [
    {
      title: 'an address',
      source: 'ToLower([mail])',
      record: { mail: 'Ana.Silva@Corp.Example' },
      value: 'ana.silva@corp.example',
    },
    { title: 'an empty culture', source: 'ToLower("GERMANY", )', value: 'germany' },
    { title: 'Turkish', source: 'ToLower("DIYARBAKIR", "tr-TR")', value: 'dıyarbakır' },
    { title: 'no such culture', source: 'ToLower("ANA", "english")', diagnostic: 'EXP309' },
  ],
  check: call => checkCulture(call, 1),
  evaluate: (source, culture, _world, site) => {
    const rules = caseRules(culture, site, 1)
    return source === null ? null : lowerCase(source, rules)
  },
})
