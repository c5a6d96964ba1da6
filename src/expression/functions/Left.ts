import { defineFunction, required } from './declaration.js'
import { given } from './support/given.js'
import { textIndex } from './support/integers.js'
import { slicePiece } from './support/pieces.js'

export const Left = defineFunction({
  name: 'Left',
  summary: 'Gives the first characters of a text. 0 gives "", a negative number or one beyond the end the whole text.',
  nulls: 'A missing text gives ""; a missing number is an evaluation error.',
  parameters: [
    required('string', 'text', 'The text.'),
    required('numChars', 'integer', 'How many characters, counted as UTF-16 units.', { storedKey: 'length' }),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: Left',
  choices: ['surrogate-pairs'],
  examples: [
    { title: 'three letters', source: 'Left("John Doe", 3)', value: 'Joh' },
    { title: 'a negative number', source: 'Left("John Doe", -1)', value: 'John Doe' },
    { title: 'nothing', source: 'Left([displayName], 3)', record: {}, value: '' },
  ],
  evaluate: (text, count, _world, site) => {
    const length = textIndex(given(count, site, 1))
    if (text === null) return ''
    return length < 0 || length >= text.length ? text : slicePiece(text, 0, length)
  },
})
