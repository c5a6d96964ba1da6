import { defineFunction, optional, required } from './declaration.js'
import { upperCase } from './support/casing.js'
import { caseRules, checkCulture } from './support/cultures.js'

export const ToUpper = defineFunction({
  name: 'ToUpper',
  summary:
    'Writes a text in capitals, by the rules of a culture when one is given. One character becomes one character: ß stays ß.',
  nulls: 'A missing text gives nothing; "" gives "". A culture that does not exist is an evaluation error.',
  parameters: [
    required('source', 'text', 'The text.'),
    optional('culture', 'text', 'A culture name such as "en-US" or "tr-TR". Not given: the invariant culture.'),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: ToUpper',
  choices: ['culture-unknown', 'culture-simple-case', 'null-in-null-out'],
  examples: [
    { title: 'a country code', source: 'ToUpper([country])', record: { country: 'de' }, value: 'DE' },
    { title: 'one character stays one', source: 'ToUpper("straße")', value: 'STRAßE' },
    { title: 'Turkish', source: 'ToUpper("izmir", "tr-TR")', value: 'İZMİR' },
  ],
  check: call => checkCulture(call, 1),
  evaluate: (source, culture, _world, site) => {
    const rules = caseRules(culture, site, 1)
    return source === null ? null : upperCase(source, rules)
  },
})
