import { defineFunction, repeating, required } from './declaration.js'
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
  evaluate: (separator, sources, _world, site) => {
    const between = separator ?? ''
    const parts: string[] = []
    let length = 0
    for (const source of sources) {
      if (!source) continue
      for (const part of source) {
        if (!part) continue
        parts.push(part)
        length += part.length + between.length
      }
    }
    guardLength(length, site)
    return parts.join(between)
  },
})
