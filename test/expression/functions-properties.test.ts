import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/expression/compile/compile.js'
import { EvaluationError } from '../../src/expression/errors.js'
import { declarations } from '../../src/expression/functions/index.js'

const text = fc.string({ unit: fc.constantFrom(...'abAB01 .-@$(){}^*+?|[]\\/éß😀'), maxLength: 12 })
const filled = text.filter(value => value !== '')

describe('laws of the functions', () => {
  it('Join leaves out what is empty and nothing else', () => {
    const join = compile('Join([s], [a], [list], [b])')
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 4 }), fc.option(text), (s, a, list, b) => {
        const parts = [a, ...list, b ?? ''].filter(part => part !== '')
        expect(join.evaluate({ s, a, list, b })).toBe(parts.join(s))
      }),
    )
  })

  it('Split takes apart what Join put together', () => {
    const both = compile('Split(Join(",", [list]), ",")')
    const piece = fc.stringMatching(/^[a-z0-9]{1,6}$/)
    fc.assert(fc.property(fc.array(piece, { minLength: 1 }), list => void expect(both.evaluate({ list })).toEqual(list)))
  })

  it('Replace mode 1 leaves no oldValue and changes nothing else', () => {
    const replace = compile('Replace([a], [old], , , "#", , )')
    fc.assert(fc.property(text, filled, (a, old) => void expect(replace.evaluate({ a, old })).toBe(a.replaceAll(old, () => '#'))))
  })

  it('Replace mode 3 with an escaped text does what mode 1 does', () => {
    const plain = compile('Replace([a], [old], , , [new], , )')
    const pattern = compile('Replace([a], , [pattern], , [form], , )')
    fc.assert(
      fc.property(text, filled, text, (a, old, replacement) => {
        const escaped = old.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
        expect(pattern.evaluate({ a, pattern: escaped, form: replacement.replaceAll('$', '$$$$') })).toBe(
          plain.evaluate({ a, old, new: replacement }),
        )
      }),
    )
  })

  it('Replace mode 4 with the whole pattern as the group does what mode 3 does', () => {
    const third = compile('Replace([a], , "(?<g>[a-z]+)", , "<>", , )')
    const fourth = compile('Replace([a], , "(?<g>[a-z]+)", "g", "<>", , )')
    fc.assert(fc.property(text, a => void expect(fourth.evaluate({ a })).toBe(third.evaluate({ a }))))
  })

  it('Replace mode 2 is mode 1 on the template', () => {
    const first = compile('Replace([form], [old], , , [a], , )')
    const second = compile('Replace([a], [old], , , , , [form])')
    fc.assert(
      fc.property(
        text,
        filled,
        text,
        (a, old, form) => void expect(second.evaluate({ a, old, form })).toBe(first.evaluate({ a, old, form })),
      ),
    )
  })

  it('Switch finds the same by its table as one after the other', () => {
    const table = compile('Switch([a], "none", "a", "1", "b", "2", "a", "3", "", "4")')
    const inTurn = compile('Switch([a], "none", [k1], "1", [k2], "2", [k1], "3", [k3], "4")')
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', '', 'A', 'constructor', null), a => {
        expect(table.evaluate({ a })).toBe(inTurn.evaluate({ a, k1: 'a', k2: 'b', k3: '' }))
      }),
    )
  })

  it('Left and the rest by Mid are the whole text', () => {
    const halves = compile('Join("", Left([a], [n]), Mid([a], [m], 1000))')
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{1,20}$/), fc.nat(20), (a, n) => {
        expect(halves.evaluate({ a, n, m: n + 1 })).toBe(a)
      }),
    )
  })

  it('no result has half a character', () => {
    const cuts = [compile('Left([a], [n])'), compile('Mid([a], [m], [n])')]
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.nat(12), fc.integer({ min: 1, max: 12 }), (a, n, m) => {
        for (const cut of cuts) expect(String(cut.evaluate({ a, n, m }))).not.toMatch(/\p{Cs}/u)
      }),
    )
  })

  it('InStr finds what indexOf finds', () => {
    const find = compile('InStr([a], [b])')
    fc.assert(fc.property(filled, filled, (a, b) => void expect(find.evaluate({ a, b })).toBe(a.indexOf(b) + 1)))
  })

  it('letter case keeps the number of characters', () => {
    const both = [compile('ToLower([a])'), compile('ToUpper([a])'), compile('ToUpper([a], "tr")'), compile('PCase([a])')]
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), a => {
        for (const change of both) expect([...String(change.evaluate({ a }))].length).toBe([...a].length)
      }),
    )
  })

  it('NormalizeDiacritics twice is once, and plain text is left alone', () => {
    const once = compile('NormalizeDiacritics([a])')
    const twice = compile('NormalizeDiacritics(NormalizeDiacritics([a]))')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        a => void expect(twice.evaluate({ a })).toBe(once.evaluate({ a })),
      ),
    )
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), a => void expect(once.evaluate({ a })).toBe(a)))
  })

  it('Base64 is that of the platform', () => {
    const encode = compile('ConvertToBase64([a])')
    const back = compile('ConvertFromBase64(ConvertToBase64([a]))', { dialect: 'cloud-sync' })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), a => {
        expect(encode.evaluate({ a })).toBe(Buffer.from(a, 'utf16le').toString('base64'))
        expect(back.evaluate({ a })).toBe(a)
      }),
    )
  })

  it('RandomString is no shorter for a source of randomness that leaves its range', () => {
    for (const bad of [Number.NaN, -1, 1, 7, Number.POSITIVE_INFINITY])
      expect(compile('RandomString(6, 3, 0, 0, 3)').evaluate({}, { random: () => bad })).toMatch(/^[0-9a-z]{6}$/)
  })

  it('RandomString has what was asked for', () => {
    const random = compile('RandomString([n], [digits], [special], [capital], [small], [avoid])')
    const small = fc.integer({ min: 0, max: 6 })
    fc.assert(
      fc.property(small, small, small, small, fc.nat(10), (digits, special, capital, lower, more) => {
        const n = digits + special + capital + lower + more
        const value = String(random.evaluate({ n, digits, special, capital, small: lower, avoid: '0O"\\' }))
        const count = (pattern: RegExp) => value.match(pattern)?.length ?? 0
        expect(value.length).toBe(n)
        expect(count(/[0-9]/g)).toBeGreaterThanOrEqual(digits)
        expect(count(/[A-Z]/g)).toBeGreaterThanOrEqual(capital)
        expect(count(/[a-z]/g)).toBeGreaterThanOrEqual(lower)
        expect(count(/[^0-9A-Za-z]/g)).toBeGreaterThanOrEqual(special)
        expect(value).not.toMatch(/[0O"\\]/)
      }),
    )
  })
})

describe('every function with anything', () => {
  const anything = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string(),
    fc.constantFrom('2024-02-29', '129699324000000000', 'yyyy-MM-dd', '(a)', '(?<n>a)', 'tr-TR', '-1', '1', 'd', 'ww'),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.array(fc.oneof(fc.string(), fc.constant(null), fc.integer()), { maxLength: 3 }),
    fc.object({ maxDepth: 1, maxKeys: 3 }),
  )
  const shapes = declarations.map(declaration => {
    const count = declaration.parameters.reduce((sum, { form }) => sum + (form === 'pairs' || form === 'repeating' ? 2 : 1), 0)
    const names = Array.from({ length: count }, (_, index) => `[a${index}]`)
    // Replace and FormatDateTime decide by the positions that are given.
    const positions = declaration.name === 'Replace' ? '[a0], , [a1], [a2], [a3], , ' : names.join(', ')
    return [
      `${declaration.dialects[0]} ${declaration.name}`,
      `${declaration.name}(${positions})`,
      declaration.dialects[0],
    ] as const
  })

  it.each(shapes)('%s gives a value or an error with a code, the same every time', (_name, source, dialect) => {
    const compiled = compile(source, { dialect })
    fc.assert(
      fc.property(fc.array(anything, { minLength: 8, maxLength: 8 }), values => {
        const record = Object.fromEntries(values.map((value, index) => [`a${index}`, value]))
        const once = () => {
          let drawn = 0
          try {
            return compiled.evaluate(record, {
              now: new Date(0),
              random: () => (drawn++ % 7) / 7,
              uuid: () => 'a',
              isTaken: () => false,
              defaultDomain: 'd',
            })
          } catch (error) {
            if (error instanceof EvaluationError && /^EXP3\d\d$/.test(error.diagnostic.code)) return error.diagnostic
            throw error
          }
        }
        expect(once()).toEqual(once())
      }),
      { numRuns: 60 },
    )
  })
})
