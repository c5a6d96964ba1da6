import { defineFunction, required } from './declaration.js'

export const Word = defineFunction({
  name: 'Word',
  summary:
    'Gives one word of a text by its number, from 1. Every character of the delimiters ends a word; empty words do not count.',
  nulls: 'A missing text, a number below 1, or one beyond the last word gives "".',
  parameters: [
    required('string', 'text', 'The text.'),
    required('wordNumber', 'integer', 'Number of the word; the first is 1.'),
    required('delimiters', 'text', 'Characters that stand between words, in any order.'),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: Word',
  choices: ['word-no-delimiter', 'word-runs'],
  examples: [
    { title: 'the third word', source: 'Word("The quick brown fox", 3, " ")', value: 'brown' },
    { title: 'several delimiters', source: 'Word("This,string!has&many separators", 3, ",!&#")', value: 'has' },
    { title: 'no such word', source: 'Word("one two", 3, " ")', value: '' },
    { title: 'a text without delimiters is one word', source: 'Word("abc", 1, "@")', value: 'abc' },
  ],
  evaluate: (text, wordNumber, delimiters) => {
    if (text === null || wordNumber === null || wordNumber < 1) return ''
    const ends = new Set(delimiters ?? '')
    let left = Number(wordNumber)
    let word = ''
    for (const character of text) {
      if (!ends.has(character)) word += character
      else if (word !== '') {
        left -= 1
        if (left === 0) return word
        word = ''
      }
    }
    return left === 1 ? word : ''
  },
})
