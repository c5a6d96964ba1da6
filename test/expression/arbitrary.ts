import fc from 'fast-check'
import type { FunctionDeclaration } from '../../src/expression/functions/declaration.js'
import { functions } from '../../src/expression/functions/index.js'
import { positionOf } from '../../src/expression/positions.js'

/*
 * Random sound expressions as people might type them: any function, empty positions, odd blanks, any text.
 */

const blank = fc.constantFrom('', '', '', ' ', '  ', '\t', '\n', '\r\n ')
const attributeNames = ['a', 'b', 'country', 'name.givenName', 'emails[type eq "work"].value', 'msDS-cloudExtensionAttribute1']
const attribute = fc.constantFrom(...attributeNames).map(name => `[${name}]`)
const plainText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', ' ', 'DE', 'a"b', '\\d+', '\\', 'x\\"y', 'Straße', '1', '0', 'True'),
)
const text = plainText.map(value => `"${value.replace(/["\\]/g, '\\$&')}"`)
/** Unknown escapes, as in patterns copied from elsewhere. */
const looseText = fc.constantFrom('"\\d+"', '"\\,"', '"\\2C"', '"(\\s)"')
const number = fc.oneof(fc.integer({ min: -5, max: 300 }).map(String), fc.constantFrom('&HFF', '007', '9007199254740993'))
const leaf = fc.oneof(attribute, attribute, text, looseText, number)
const comparison = fc
  .tuple(leaf, blank, fc.constantFrom('=', '<>', '<', '<=', '>', '>='), blank, leaf)
  .map(([left, before, operator, after, right]) => left + before + operator + after + right)

const offered: readonly FunctionDeclaration[] = [...functions.values()].filter(({ dialects }) => dialects.includes('entra'))

const { expression } = fc.letrec<{ expression: string; call: string }>(tie => ({
  expression: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('call'), tie('call')),
  call: fc.constantFrom(...offered).chain(declaration => callOf(declaration, tie('expression'))),
}))

function callOf(declaration: FunctionDeclaration, inner: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const { parameters } = declaration
  const last = parameters.at(-1)
  const counts =
    last?.form === 'pairs'
      ? fc.integer({ min: 1, max: 3 }).map(pairs => parameters.length - 1 + 2 * pairs)
      : last?.form === 'repeating'
        ? fc.integer({ min: Math.max(1, last.minimum ?? 1), max: 4 }).map(times => parameters.length - 1 + times)
        : fc.constant(parameters.length)
  return counts
    .chain(count =>
      fc.tuple(
        ...Array.from({ length: count }, (_, index) => {
          const parameter = positionOf(declaration, index)?.parameter
          const value = parameter?.kind === 'boolean' ? fc.oneof(comparison, inner) : inner
          const filled = fc.tuple(blank, value, blank).map(parts => parts.join(''))
          return parameter?.form === 'optional' ? fc.oneof(filled, blank) : filled
        }),
      ),
    )
    .map(slots => `${declaration.name}(${slots.join(',')})`)
}

/** Texts of sound syntax; whether every function accepts what it gets is another matter. */
export const anyExpression: fc.Arbitrary<string> = expression

/** Expressions with one character taken out or put in, as while typing. */
export const brokenExpression: fc.Arbitrary<string> = fc
  .tuple(anyExpression, fc.nat(200), fc.constantFrom('', '"', '[', ']', '(', ')', ',', '=', '&', ' x '))
  .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1))

/** Records for `anyExpression`. */
export const anyRecord = fc.dictionary(
  fc.constantFrom(...attributeNames),
  fc.oneof(
    fc.constantFrom('Germany', '', ' x ', '3', 'True', '2020-03-16-07:00', 'ana@corp.example'),
    fc.constant(null),
    fc.constantFrom(['a', 'b'], []),
  ),
)
