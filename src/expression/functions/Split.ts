import { trimWhite } from '../dates/white.js'
import { emptySearch } from '../diagnostics-evaluation.js'
import { defineFunction, required } from './declaration.js'
import { literalText, willFail } from './support/literals.js'

const emptyDelimiter = 'the delimiter is empty'

export const Split = defineFunction({
  name: 'Split',
  summary: 'Makes a list of the pieces between delimiters, without blanks around them and without empty ones.',
  nulls: 'A missing or empty text gives nothing. An empty delimiter is an evaluation error.',
  parameters: [
    required('source', 'text', 'The text.'),
    required('delimiter', 'text', 'The character between the pieces; a longer text counts as a whole.'),
  ],
  returns: 'list',
  reference: 'Functions for customizing application data: Split',
  choices: ['split-trim', 'split-empty', 'split-delimiter', 'split-null'],
  examples: [
    {
      title: 'two permission sets',
      source: 'Split([extensionAttribute5], ",")',
      record: { extensionAttribute5: 'PermissionSetOne, PermissionSetTwo' },
      value: ['PermissionSetOne', 'PermissionSetTwo'],
    },
    { title: 'no delimiter in it', source: 'Split("one", ",")', value: ['one'] },
    { title: 'nothing', source: 'Split([extensionAttribute5], ",")', record: {}, value: null },
  ],
  check: call =>
    literalText(call, 1)?.value === ''
      ? willFail(call, 1, emptySearch, { message: emptyDelimiter, choice: 'split-delimiter' })
      : [],
  evaluate: (source, delimiter, _world, site) => {
    if (!delimiter) return site.fail(emptySearch, { argument: 1, message: emptyDelimiter, choice: 'split-delimiter' })
    if (source === null || source === '') return null
    return source
      .split(delimiter)
      .map(trimWhite)
      .filter(piece => piece !== '')
  },
})
