import { defineFunction, required } from './declaration.js'
import { encodeBase64 } from './support/base64.js'
import { guardLength } from './support/limit.js'
import { utf16Bytes } from './support/utf16.js'

export const ConvertToBase64 = defineFunction({
  name: 'ConvertToBase64',
  summary: 'Writes a text in Base64, made from its UTF-16 bytes with the low byte first.',
  nulls: 'A missing text gives nothing; "" gives "".',
  parameters: [required('source', 'text', 'The text.')],
  returns: 'text',
  reference: 'Functions for customizing application data: ConvertToBase64',
  choices: ['null-in-null-out'],
  examples: [
    { title: 'a greeting', source: 'ConvertToBase64("Hello world!")', value: 'SABlAGwAbABvACAAdwBvAHIAbABkACEA' },
    { title: 'nothing', source: 'ConvertToBase64([mail])', record: {}, value: null },
  ],
  evaluate: (source, _world, site) => {
    if (source === null) return null
    guardLength(source.length * 3, site)
    return encodeBase64(utf16Bytes(source))
  },
})
