import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointer, readJson } from '../../src/mapping/document/json.js'

/** What JSON.parse says, with its last-key-wins and without `__proto__`. */
function parse(text: string): { value?: unknown; valid: boolean } {
  try {
    return { value: JSON.parse(text), valid: true }
  } catch {
    return { valid: false }
  }
}

describe('the JSON reader', () => {
  it('reads every JSON value as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent)
        if (text.includes('"__proto__"')) return
        expect(readJson(text)).toEqual({ value: JSON.parse(text), problems: [] })
      }),
      { seed: 20261125, numRuns: 300 },
    )
  })

  it('accepts what JSON.parse accepts and refuses what it refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '.',
      '0',
      'e5',
      '+',
      'true',
      'nul',
      'null',
      ' ',
      '\n',
      '\u0001',
      '\\u00e9',
      'ä',
      '1e400',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = pieces.join('')
        const expected = parse(text)
        const { problems, ...rest } = readJson(text)
        expect('value' in rest, text).toBe(expected.valid)
        if (expected.valid) expect(rest.value).toEqual(expected.value)
        else expect(problems.at(-1)?.kind).toBe('syntax')
      }),
      { seed: 20261125, numRuns: 3000 },
    )
  })

  it('every prefix of a document is cut off, at its end', () => {
    const text = '{ "a": [1, { "b~/c": "x\\n" }, null], "d": -1.5e3 }'
    for (let length = 1; length < text.length; length++) {
      const { problems, ...rest } = readJson(text.slice(0, length))
      expect('value' in rest).toBe(false)
      expect(problems[0]?.span.start).toBeLessThanOrEqual(length)
    }
  })

  it('pointers escape ~ and /', () => {
    const spans = new Map<string, { start: number; end: number }>()
    const text = '{ "a~/b": [7] }'
    readJson(text, spans)
    const span = spans.get('/a~0~1b/0')
    expect(text.slice(span?.start, span?.end)).toBe('7')
    expect(pointer(['a~/b', 0])).toBe('/a~0~1b/0')
  })
})
