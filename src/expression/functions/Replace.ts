import { type Diagnostic, report } from '../../diagnostics/index.js'
import { wrongMode } from '../diagnostics-check.js'
import { badPattern, emptySearch } from '../diagnostics-evaluation.js'
import { compilePattern } from '../pattern/pattern.js'
import type { Call } from '../syntax/tree.js'
import { defineFunction, optional, required } from './declaration.js'
import { unknownGroup } from './diagnostics.js'
import { literalText, willFail } from './support/literals.js'
import {
  emptyPattern,
  fillTemplate,
  noGroup,
  patternReader,
  reader,
  replaceGroup,
  replaceMatches,
  replaceText,
  takeGroup,
} from './support/replace-modes.js'

const names = ['oldValue', 'regexPattern', 'regexGroupName', 'replacementValue', 'replacementAttributeName', 'template'] as const
type PositionName = (typeof names)[number]

/** The given positions of each mode; a mode holds when exactly these are given. */
const modes: readonly { readonly mode: 1 | 2 | 3 | 4 | 5; readonly given: readonly PositionName[] }[] = [
  { mode: 1, given: ['oldValue', 'replacementValue'] },
  { mode: 2, given: ['oldValue', 'template'] },
  { mode: 3, given: ['regexPattern', 'replacementValue'] },
  { mode: 4, given: ['regexPattern', 'regexGroupName', 'replacementValue'] },
  { mode: 5, given: ['regexPattern', 'regexGroupName', 'replacementAttributeName'] },
]

const modesInWords = modes
  .map(({ given }) => given.join(' and ').replace(' and ', given.length === 3 ? ', ' : ' and '))
  .join('; ')

/** `positions` are those behind the source; a position is given when something is written in it, "" included. */
function modeOf(positions: readonly unknown[]): 1 | 2 | 3 | 4 | 5 | undefined {
  const given = names.filter((_, index) => positions[index] !== undefined)
  return modes.find(mode => mode.given.length === given.length && mode.given.every(name => given.includes(name)))?.mode
}

export const Replace = defineFunction({
  name: 'Replace',
  summary:
    'Replaces a part of a text; which way is decided by the positions that are given. (1) oldValue by replacementValue; (2) oldValue in template by source; (3) every match of regexPattern by replacementValue, where ${name} is a group; (4) the group regexGroupName in every match; (5) a missing source by the group regexGroupName of another attribute. Letter case counts.',
  nulls:
    'A missing source gives nothing, except in mode 5, where a missing or empty source is what it waits for. A replacementValue of "" is given and removes; a missing one counts as "".',
  parameters: [
    required('source', 'text', 'The text to work on.'),
    optional('oldValue', 'text', 'Modes 1 and 2: the text to look for.', { graphKey: 'Find' }),
    optional('regexPattern', 'text', 'Modes 3 to 5: a .NET regular expression. A backslash in it is written twice.', {
      graphKey: 'RegularExpression',
    }),
    optional('regexGroupName', 'text', 'Modes 4 and 5: a named group of the pattern.', {
      graphKey: 'RegularExpressionGroupName',
    }),
    optional('replacementValue', 'text', 'Modes 1, 3 and 4: what is put in its place; "" removes.', { graphKey: 'Replacement' }),
    optional('replacementAttributeName', 'text', 'Mode 5: the attribute searched when source has no value, written [mobile].', {
      graphKey: 'ReplacementPropertyName',
    }),
    optional('template', 'text', 'Mode 2: the text in which oldValue is replaced by source.', { graphKey: 'Template' }),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: Replace',
  choices: [
    'replace-modes',
    'replace-mode-5',
    'replace-null',
    'replace-group-absent',
    'replace-substitution',
    'replace-empty-old',
  ],
  examples: [
    {
      title: 'mode 1: a text by another',
      source: 'Replace([title], "Developer", , , "Engineer", , )',
      record: { title: 'Software Developer' },
      value: 'Software Engineer',
    },
    {
      title: 'mode 2: into a template',
      source: 'Replace([alias], "<user>", , , , , "<user>@corp.example")',
      record: { alias: 'ana' },
      value: 'ana@corp.example',
    },
    {
      title: 'mode 3: matches of a pattern',
      source: 'Replace([phone], , "\\\\+(?<code>\\\\d* )(?<number>\\\\d{10})", , "${number}", , )',
      record: { phone: '+91 9998887777' },
      value: '9998887777',
    },
    {
      title: 'mode 4: one group of every match',
      source: 'Replace([userPrincipalName], , "(?<Suffix>@(.)*)", "Suffix", "", , )',
      record: { userPrincipalName: 'ana@corp.example' },
      value: 'ana',
    },
    {
      title: 'mode 5: taken from another attribute',
      source: 'Replace([phone], , "\\\\+(?<code>\\\\d* )(?<number>\\\\d{10})", "number", , [mobile], )',
      record: { phone: '', mobile: '+91 8887779999' },
      value: '8887779999',
    },
    { title: 'positions that do not go together', source: 'Replace([title], "Developer")', diagnostic: 'EXP218' },
  ],
  check: call => {
    const { slots, span } = call
    const positions = slots.slice(1).map(slot => slot.value)
    if (modeOf(positions) !== undefined) return checkLiterals(call)
    const given = names.filter((_, index) => positions[index] !== undefined)
    return [
      report(wrongMode, {
        span,
        message: misfit(given),
        hint: `give exactly: ${modesInWords}`,
        choice: 'replace-modes',
      }),
    ]
  },
  compile: (positions, site) => {
    const [source, ...rest] = positions
    const [oldValue, pattern, group, replacement, attribute, template] = rest
    const text = reader(source)
    switch (modeOf(rest)) {
      case 1:
        return replaceText(text, reader(oldValue), reader(replacement), site)
      case 2:
        return fillTemplate(text, reader(oldValue), reader(template), site)
      case 3:
        return replaceMatches(text, patternReader(pattern, site), reader(replacement), site)
      case 4:
        return replaceGroup(text, patternReader(pattern, site), reader(group), reader(replacement), site)
      case 5:
        return takeGroup(text, patternReader(pattern, site), reader(group), reader(attribute), site)
      default:
        return () => site.fail(wrongMode, { hint: `give exactly: ${modesInWords}` })
    }
  },
})

function misfit(given: readonly PositionName[]): string {
  const [only] = given
  if (only === undefined) return 'Replace has nothing to replace'
  return given.length === 1 ? `${only} alone is not enough for Replace` : `${given.join(', ')} do not go together in Replace`
}

/** What is written as literals and cannot be used. */
function checkLiterals(call: Call): readonly Diagnostic[] {
  for (const index of [1, 2]) {
    if (literalText(call, index)?.value === '') {
      const message = index === 1 ? emptySearch.title : emptyPattern
      return willFail(call, index, emptySearch, { message, choice: 'replace-empty-old' })
    }
  }
  const source = literalText(call, 2)?.value
  if (source === undefined) return []
  const { pattern, diagnostic } = compilePattern(source)
  if (!pattern) return willFail(call, 2, badPattern, { message: diagnostic.message, hint: diagnostic.hint })
  const group = literalText(call, 3)?.value
  return group === undefined || pattern.hasGroup(group) ? [] : willFail(call, 3, unknownGroup, { message: noGroup(group) })
}
