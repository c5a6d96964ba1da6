import { type Diagnostic, nearest, report, type Span } from '../../diagnostics/index.js'
import { booleanWord, foreignWord, unknownWord } from '../diagnostics-syntax.js'
import { type Reader, replacement } from './reader.js'
import { shorten } from './shorten.js'
import { wordInAnyCase, words } from './words.js'

const dialectNames = { entra: 'application provisioning', 'cloud-sync': 'Cloud Sync', connect: 'Connect' } as const

/** What to write for the words of other dialects. */
const instead: ReadonlyMap<string, string> = new Map([
  ['NULL', 'write "" or IgnoreAttributeFlow as a result, and IsNullOrEmpty(\u2026) to ask whether a value is missing'],
  ['CRLF', 'write the line break into a text'],
  ['IgnoreThisFlow', 'write IgnoreAttributeFlow'],
  ['AuthoritativeNull', 'write "" for an empty value, or IgnoreAttributeFlow to leave the attribute as it is'],
])

/** What is wrong with a bare word, if anything. */
export function wordProblem(name: string, span: Span, reader: Reader): Diagnostic | undefined {
  const known = words.get(name) ?? wordInAnyCase(name)
  if (known?.meaning === 'boolean') {
    if (reader.dialect === 'connect') return undefined
    const text = `"${known.name}"`
    return report(booleanWord, { span, choice: 'boolean-words', fix: replacement(`write ${text}`, span, text) })
  }
  if (known && !known.dialects.includes(reader.dialect))
    return report(foreignWord, {
      span,
      message: `${known.name} is a word of ${known.dialects.map(dialect => dialectNames[dialect]).join(' and ')}`,
      hint: instead.get(known.name) ?? `write "${known.name}" if the text is meant`,
    })
  if (known?.name === name) return undefined
  const shown = shorten(name)
  if (reader.text[span.end] === '[')
    return report(unknownWord, {
      span,
      message: `${shown} means nothing here`,
      hint: `the arguments of a function stand in round brackets: ${shown}([\u2026])`,
    })
  const meant =
    known?.name ??
    nearest(
      name,
      [...words.values()].filter(word => word.dialects.includes(reader.dialect)).map(word => word.name),
    )
  if (meant)
    return report(unknownWord, {
      span,
      message: `${shown} means nothing here`,
      hint: `did you mean ${meant}?`,
      fix: replacement(`write ${meant}`, span, meant, known !== undefined),
    })
  return report(unknownWord, {
    span,
    message: `${shown} means nothing here`,
    hint: `write [${shown}] for the attribute, "${shown}" for the text`,
    fix: replacement(`write [${shown}]`, span, `[${name}]`, false),
  })
}
