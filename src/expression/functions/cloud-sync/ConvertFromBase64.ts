import { badEncoding } from '../../diagnostics-evaluation.js'
import { defineFunction, optional, required } from '../declaration.js'
import { unknownOption } from '../diagnostics.js'
import { decodeBase64 } from '../support/base64.js'
import { utf16Text } from '../support/utf16.js'

export const ConvertFromBase64 = defineFunction({
  name: 'ConvertFromBase64',
  dialects: ['cloud-sync'],
  summary: 'Reads a text written in Base64. Its bytes are UTF-16 unless ASCII or UTF8 is named.',
  nulls: 'A missing text gives nothing; "" gives "".',
  parameters: [
    required('source', 'text', 'The text in Base64.'),
    optional('encoding', 'text', 'Unicode (the default, UTF-16), ASCII or UTF8, as a bare word.', {
      oneOf: ['Unicode', 'ASCII', 'UTF8'],
    }),
  ],
  returns: 'text',
  reference: 'Microsoft Entra Cloud Sync expressions: ConvertFromBase64',
  choices: ['null-in-null-out'],
  examples: [
    { title: 'UTF-16', source: 'ConvertFromBase64("SABlAGwAbABvACAAdwBvAHIAbABkACEA")', value: 'Hello world!' },
    { title: 'UTF-8', source: 'ConvertFromBase64("SGVsbG8gd29ybGQh", UTF8)', value: 'Hello world!' },
    { title: 'not Base64', source: 'ConvertFromBase64([photo])', record: { photo: 'no' }, diagnostic: 'EXP318' },
  ],
  evaluate: (source, encoding, _world, site) => {
    if (source === null) return null
    const bytes = decodeBase64(source) ?? site.fail(badEncoding, { argument: 0, message: 'this is not a text in Base64' })
    switch (encoding) {
      case undefined:
      case null:
      case 'Unicode':
        return utf16Text(bytes)
      case 'UTF8':
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      case 'ASCII':
        return Array.from(bytes, byte => (byte < 0x80 ? String.fromCharCode(byte) : '?')).join('')
      default:
        return site.fail(unknownOption, { argument: 1, hint: 'write Unicode, ASCII or UTF8' })
    }
  },
})
