import { negativeLength, outOfRange } from '../diagnostics-evaluation.js'
import { defineFunction, required } from './declaration.js'
import { given } from './support/given.js'
import { textIndex } from './support/integers.js'
import { literalInteger, willFail } from './support/literals.js'
import { slicePiece } from './support/pieces.js'

const beforeTheText = 'a text begins at position 1'

export const Mid = defineFunction({
  name: 'Mid',
  summary: 'Gives a part of a text by its first position, from 1, and its length. A length past the end stops at the end.',
  nulls:
    'A missing text, or a start beyond its end, gives "". A missing number, a start below 1 and a negative length are evaluation errors.',
  parameters: [
    required('source', 'text', 'The text.'),
    required('start', 'integer', 'Position of the first character; the first is 1.'),
    required('length', 'integer', 'How many characters, counted as UTF-16 units.'),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: Mid',
  choices: ['mid-range', 'mid-null', 'surrogate-pairs'],
  examples: [
    { title: 'an initial', source: 'Mid([givenName], 1, 1)', record: { givenName: 'Ana' }, value: 'A' },
    { title: 'the rest of a name', source: 'Mid("JOHNSON", 2, 64)', value: 'OHNSON' },
    { title: 'beyond the end', source: 'Mid("Ana", 4, 1)', value: '' },
    { title: 'before the beginning', source: 'Mid("Ana", 0, 1)', diagnostic: 'EXP305' },
  ],
  check: call => {
    const start = literalInteger(call, 1)
    const length = literalInteger(call, 2)
    if (start !== undefined && start < 1) return willFail(call, 1, outOfRange, { message: beforeTheText, choice: 'mid-range' })
    if (length === undefined || length >= 0) return []
    return willFail(call, 2, negativeLength, { message: negativeLength.title, choice: 'mid-range' })
  },
  evaluate: (text, start, length, _world, site) => {
    const from = textIndex(given(start, site, 1))
    const count = textIndex(given(length, site, 2))
    if (from < 1) return site.fail(outOfRange, { argument: 1, message: beforeTheText, choice: 'mid-range' })
    if (count < 0) return site.fail(negativeLength, { argument: 2, choice: 'mid-range' })
    return text === null ? '' : slicePiece(text, from - 1, Math.min(from - 1 + count, text.length))
  },
})
