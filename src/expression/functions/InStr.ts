import { outOfRange } from '../diagnostics-evaluation.js'
import { defineFunction, optional, required } from './declaration.js'
import { unknownOption } from './diagnostics.js'
import { lowerCase } from './support/casing.js'
import { textIndex } from './support/integers.js'
import { literalInteger, willFail } from './support/literals.js'

const beforeTheText = 'the search begins before the first character'

export const InStr = defineFunction({
  name: 'InStr',
  summary: 'Gives the position, from 1, at which a text is found in another one, or 0.',
  nulls: 'A missing or empty value1 gives 0. An empty or missing value2 is found at once, at the start.',
  parameters: [
    required('value1', 'text', 'The text that is searched.'),
    required('value2', 'text', 'The text to look for.'),
    optional('start', 'integer', 'The position where the search begins, from 1.'),
    optional('compareType', 'text', 'vbTextCompare ignores letter case; vbBinaryCompare, the default, does not.', {
      oneOf: ['vbTextCompare', 'vbBinaryCompare'],
    }),
  ],
  returns: 'integer',
  reference: 'Functions for customizing application data: InStr',
  choices: ['instr-compare', 'instr-empty', 'instr-start', 'instr-null'],
  examples: [
    { title: 'a word', source: 'InStr("The quick brown fox", "quick")', value: 5 },
    { title: 'from the third character on', source: 'InStr("repEated", "e", 3, vbBinaryCompare)', value: 7 },
    { title: 'without letter case', source: 'InStr("repEated", "e", 3, vbTextCompare)', value: 4 },
    { title: 'not there', source: 'InStr([mail], "@")', record: { mail: 'nobody' }, value: 0 },
  ],
  check: call => {
    const start = literalInteger(call, 2)
    if (start === undefined || start >= 1) return []
    return willFail(call, 2, outOfRange, { message: beforeTheText, choice: 'instr-start' })
  },
  evaluate: (value1, value2, start, compareType, _world, site) => {
    const ignoreCase = compareType === 'vbTextCompare'
    if (!ignoreCase && compareType !== undefined && compareType !== null && compareType !== 'vbBinaryCompare') {
      return site.fail(unknownOption, { argument: 3, hint: 'write vbTextCompare or vbBinaryCompare' })
    }
    const from = textIndex(start ?? 1)
    if (from < 1)
      return site.fail(outOfRange, {
        argument: 2,
        message: beforeTheText,
        choice: 'instr-start',
      })
    if (value1 === null || from > value1.length) return 0
    const wanted = value2 ?? ''
    // Lower case keeps the number of UTF-16 units, so that positions stay what they are.
    const [text, part] = ignoreCase ? [lowerCase(value1, 'invariant'), lowerCase(wanted, 'invariant')] : [value1, wanted]
    return text.indexOf(part, from - 1) + 1
  },
})
