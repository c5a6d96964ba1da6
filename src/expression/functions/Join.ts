import { type CallSite, defineFunction, repeating, required } from './declaration.js'
import { listOf, textOf } from './support/lazy.js'
import { guardLength } from './support/limit.js'

export const Join = defineFunction({
  name: 'Join',
  summary: 'Puts texts together with a separator between them. All values of a list take part.',
  nulls:
    'A missing or empty source is skipped together with its separator; a blank is not empty. When nothing is left the result is "".',
  parameters: [
    required('separator', 'text', 'What stands between two texts; "" for nothing.'),
    repeating('source', 'list', 'A text, number or list.'),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: Join',
  choices: ['join-null', 'join-separator-null', 'empty-repetition'],
  examples: [
    {
      title: 'a full name',
      source: 'Join(" ", [givenName], [surname])',
      record: { givenName: 'Ana', surname: 'Silva' },
      value: 'Ana Silva',
    },
    {
      title: 'a missing part takes its separator along',
      source: 'Join(", ", [surname], [givenName])',
      record: { givenName: 'Ana' },
      value: 'Ana',
    },
    {
      title: 'every value of a list',
      source: 'Join(";", [otherMails])',
      record: { otherMails: ['a@x.example', 'b@x.example'] },
      value: 'a@x.example;b@x.example',
    },
    { title: 'nothing to join', source: 'Join("-", [a], [b])', record: {}, value: '' },
  ],
  compile: ([separator, ...positions], site) => {
    const sources = positions.filter(position => position !== undefined)
    // Most sources are texts: they are added as they come, without a list in between.
    return (record, world) => {
      const between = separator ? (textOf(separator.evaluate(record, world), separator) ?? '') : ''
      let result = ''
      for (const source of sources) {
        const value = source.evaluate(record, world)
        if (typeof value === 'string') result = joined(result, between, value, site)
        else if (value !== null) for (const part of listOf(value, source) ?? []) result = joined(result, between, part, site)
      }
      return result
    }
  },
})

/** Neither side is ever empty when the separator is put between them. */
function joined(text: string, separator: string, part: string, site: CallSite): string {
  if (part === '') return text
  if (text === '') return part
  guardLength(text.length + separator.length + part.length, site)
  return text + separator + part
}
