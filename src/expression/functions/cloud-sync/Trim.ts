import { toText } from '../../conversions.js'
import { trimWhite } from '../../dates/white.js'
import { defineFunction, required } from '../declaration.js'

export const Trim = defineFunction({
  name: 'Trim',
  dialects: ['cloud-sync'],
  summary: 'Removes white space from both ends of a text, or of every text of a list.',
  nulls: 'A missing value gives nothing; blanks alone give "".',
  parameters: [required('value', 'any', 'A text or a list of texts.')],
  returns: 'any',
  reference: 'Microsoft Entra Cloud Sync expressions: Trim',
  choices: ['trim-cloud-sync', 'null-in-null-out'],
  examples: [
    { title: 'a text', source: 'Trim(" Test ")', value: 'Test' },
    { title: 'a list', source: 'Trim([proxyAddresses])', record: { proxyAddresses: [' a', 'b '] }, value: ['a', 'b'] },
  ],
  evaluate: value => {
    if (Array.isArray(value)) return value.map(element => (typeof element === 'string' ? trimWhite(element) : element))
    const text = toText(value)
    return typeof text === 'string' ? trimWhite(text) : value
  },
})
