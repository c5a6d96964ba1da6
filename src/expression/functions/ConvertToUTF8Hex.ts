import { defineFunction, required } from './declaration.js'
import { guardLength } from './support/limit.js'

export const ConvertToUTF8Hex = defineFunction({
  name: 'ConvertToUTF8Hex',
  summary: 'Writes the UTF-8 bytes of a text as hexadecimal digits in capitals.',
  nulls: 'A missing text gives nothing; "" gives "".',
  parameters: [required('source', 'text', 'The text.')],
  returns: 'text',
  reference: 'Functions for customizing application data: ConvertToUTF8Hex',
  choices: ['null-in-null-out'],
  examples: [
    { title: 'a greeting', source: 'ConvertToUTF8Hex("Hello world!")', value: '48656C6C6F20776F726C6421' },
    { title: 'a letter of two bytes', source: 'ConvertToUTF8Hex("é")', value: 'C3A9' },
  ],
  evaluate: (source, _world, site) => {
    if (source === null) return null
    guardLength(source.length * 2, site)
    const bytes = new TextEncoder().encode(source)
    guardLength(bytes.length * 2, site)
    return Array.from(bytes, byte => byte.toString(16).toUpperCase().padStart(2, '0')).join('')
  },
})
