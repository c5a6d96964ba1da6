import { describe, expect, it, vi } from 'vitest'
import { compile, evaluate } from '../../src/expression/compile/compile.js'
import { EvaluationError, ExpressionError } from '../../src/expression/errors.js'
import { ignoreAttribute, ignoreObject, type SourceValues } from '../../src/expression/values.js'

function failure(text: string, record: SourceValues = {}) {
  try {
    evaluate(text, record)
  } catch (error) {
    if (error instanceof EvaluationError) return error.diagnostic
    if (error instanceof ExpressionError) return error.diagnostics.find(({ severity }) => severity === 'error')
    throw error
  }
  throw new Error(`${text} has a value`)
}

describe('constants and attributes', () => {
  it.each<[string, SourceValues, unknown]>([
    ['8', {}, 8],
    ['"8"', {}, '8'],
    ['&HFF', {}, 255],
    ['-0', {}, 0],
    ['9007199254740993', {}, 9007199254740993n],
    ['True', {}, true],
    ['[country]', { country: 'Brazil' }, 'Brazil'],
    ['[country]', {}, null],
    ['[country]', { country: undefined }, null],
    ['[Country]', { country: 'Brazil' }, null],
    ['[ country ]', { country: 'Brazil' }, 'Brazil'],
    ['[emails[type eq "work"].value]', { 'emails[type eq "work"].value': 'a@b.example' }, 'a@b.example'],
    ['[n]', { n: 12 }, 12],
    ['[n]', { n: Number.NaN }, null],
    ['[b]', { b: false }, false],
    ['[list]', { list: ['a', 'b'] }, ['a', 'b']],
    ['[list]', { list: ['a', null, 1, true] }, ['a', '1', 'True']],
    ['[list]', { list: [] }, []],
  ])('%s of %o is %o', (text, record, value) => {
    expect(evaluate(text, record)).toEqual(value)
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('[%s] is not inherited', name => {
    expect(evaluate(`[${name}]`, {})).toBeNull()
    expect(evaluate(`[${name}]`, JSON.parse(`{ "${name}": "x" }`))).toBe('x')
  })

  it('reads known attributes from records without a prototype', () => {
    expect(evaluate('[country]', Object.assign(Object.create(null), { country: 'Chile' }))).toBe('Chile')
  })
})

describe('conversions', () => {
  it.each<[string, SourceValues, unknown]>([
    ['Append([x], "!")', { x: true }, 'True!'],
    ['Append([x], "!")', { x: 1.5 }, '1.5!'],
    ['Append([x], "!")', { x: 1e21 }, '1000000000000000000000!'],
    ['Append([x], "!")', { x: 1.5e-7 }, '0.00000015!'],
    ['Append([x], "!")', { x: 12345678901234567890n }, '12345678901234567890!'],
    ['Append([x], "!")', { x: [] }, null],
    ['Append(&HF, "!")', {}, '15!'],
    ['Left("abc", "2")', {}, 'ab'],
    ['Left("abc", [n])', { n: ' +2 ' }, 'ab'],
    ['IIF([b], "1", "0")', { b: 'TRUE' }, '1'],
    ['IIF([b], "1", "0")', { b: 'false' }, '0'],
    ['IIF([b], "1", "0")', { b: '-3' }, '1'],
    ['IIF([b], "1", "0")', { b: 0 }, '0'],
    ['IIF([b], "1", "0")', {}, '0'],
    ['Count([x])', { x: 'one' }, 1],
  ])('%s of %o is %o', (text, record, value) => {
    expect(evaluate(text, record)).toEqual(value)
  })

  it.each([
    ['Append([x], "!")', { x: ['a'] }, 'EXP301', '[x]'],
    ['Append([x], "!")', { x: { id: 'a' } }, 'EXP316', '[x]'],
    ['[x]', { x: { id: 'a' } }, 'EXP316', '[x]'],
    ['Left("abc", [n])', { n: 'two' }, 'EXP302', '[n]'],
    ['Left("abc", [n])', { n: '' }, 'EXP302', '[n]'],
    ['Left("abc", [n])', { n: 1.5 }, 'EXP302', '[n]'],
    ['IIF([b], "1", "0")', { b: 'yes' }, 'EXP303', '[b]'],
    ['IIF([b], "1", "0")', { b: '' }, 'EXP303', '[b]'],
  ])('%s of %o fails with %s at %s', (text, record, code, marked) => {
    const found = failure(text, record)
    expect(found).toMatchObject({ code, kind: 'evaluation', severity: 'error' })
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe(marked)
  })
})

describe('comparisons', () => {
  it.each<[string, SourceValues, boolean]>([
    ['[a] = 1', { a: '1' }, true],
    ['[a] = 1', { a: ' 01 ' }, true],
    ['[a] = "01"', { a: 1 }, true],
    ['[a] = "1"', { a: '1x' }, false],
    ['"0" = BitAnd(1, 2)', {}, true],
    ['[a] = "b"', { a: 'B' }, false],
    ['[a] = "True"', { a: true }, true],
    ['[a] = "true"', { a: true }, false],
    ['[a] = ""', {}, false],
    ['[a] = ""', { a: '' }, true],
    ['[a] <> "x"', {}, true],
    ['[a] = [b]', {}, false],
    ['[a] <> [b]', {}, true],
    ['[a] = [b]', { a: [], b: [] }, false],
    ['[a] = 9007199254740993', { a: '9007199254740992' }, false],
    ['[a] < 10', { a: '9' }, true],
    ['[a] >= "10"', { a: '9' }, false],
    ['[a] < 1.5', { a: 1 }, true],
    ['[a] > 10', {}, false],
    ['[a] < [b]', { a: '2021-01-01', b: '1/2/2021' }, true],
    ['CDate([a]) <= CDate([b])', { a: '2021-01-01', b: '2021-01-01T00:00:00Z' }, true],
    ['[a] > -9223372036854775808', { a: '-9223372036854775807' }, true],
  ])('%s of %o is %o', (text, record, value) => {
    expect(evaluate(text, record)).toBe(value)
  })

  it.each([
    ['[a] < "10"', { a: 'x' }, 'EXP314'],
    ['[a] < [b]', { a: 'x', b: 'y' }, 'EXP314'],
    ['[a] < [b]', { a: '', b: '1' }, 'EXP314'],
    ['[a] = "x"', { a: ['x', 'y'] }, 'EXP301'],
    ['[a] = [b]', { a: ['x', 'y'], b: 'x' }, 'EXP301'],
  ])('%s of %o fails with %s', (text, record, code) => {
    expect(failure(text, record)).toMatchObject({ code, kind: 'evaluation' })
  })
})

describe('flow and laziness', () => {
  it('gives flow instructions', () => {
    expect(evaluate('IIF(IsNullOrEmpty([a]), IgnoreAttributeFlow, "x")', {})).toBe(ignoreAttribute)
    expect(evaluate('IIF([a] = "1", "x", IgnoreObjectFlow)', {})).toBe(ignoreObject)
  })

  it('evaluates the chosen branch only', () => {
    expect(evaluate('IIF(IsPresent([d]), CDate([d]), "none")', {})).toBe('none')
    expect(evaluate('Switch([d], CDate([d]), "", "none")', {})).toBe('none')
    expect(evaluate('Coalesce([a], CDate([d]))', { a: 'x' })).toBe('x')
    expect(evaluate('SelectUniqueValue([a], CDate([d]))', { a: 'x' })).toBe('x')
  })

  it('leaves what is sure to fail to its evaluation', () => {
    const text = 'IIF([a] = "1", Mid("abc", 0, 1), "fine")'
    expect(evaluate(text, {})).toBe('fine')
    expect(failure(text, { a: '1' })).toMatchObject({ code: 'EXP305' })
    expect(failure('Replace([a], , "(", , "x", , )', { a: 'b' })).toMatchObject({ code: 'EXP308', kind: 'evaluation' })
  })
})

describe('compile', () => {
  it('names the attributes once, in order', () => {
    expect(compile('Join(" ", [b], [a], [b], IIF([c] = "1", [d], ""))').attributes).toEqual(['b', 'a', 'c', 'd'])
  })

  it('throws all errors of a text', () => {
    expect.assertions(2)
    try {
      compile('Apend([a]; "x", Left([b]))')
    } catch (error) {
      expect(error).toBeInstanceOf(ExpressionError)
      expect((error as ExpressionError).diagnostics.map(({ code }) => code)).toEqual(['EXP127', 'EXP201', 'EXP204'])
    }
  })

  it('names the errors before the warnings, wherever they stand', () => {
    expect.assertions(1)
    try {
      compile('left([a], 1.5)')
    } catch (error) {
      expect((error as ExpressionError).diagnostics.map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning'])
    }
  })

  it.each([
    ['Append([a]', 'EXP104', 'parse'],
    ['Apend([a], "b")', 'EXP201', 'unknown-function'],
    ['Append([a])', 'EXP204', 'arity'],
    ['Left([a], "x")', 'EXP209', 'type'],
  ])('%s is refused with %s of kind %s', (text, code, kind) => {
    expect(failure(text)).toMatchObject({ code, kind })
  })

  it('does not run Connect', () => {
    expect(() => compile('UCase([a])', { dialect: 'connect' })).toThrow('expressions of Connect are checked, not evaluated')
  })

  it('reads parameters in Cloud Sync', () => {
    const compiled = compile('Append([alias], %DomainFQDN%)', { dialect: 'cloud-sync' })
    expect(compiled.evaluate({ alias: 'ana@' }, { parameters: { DomainFQDN: 'corp.example' } })).toBe('ana@corp.example')
    expect(() => compiled.evaluate({ alias: 'ana@' })).toThrow('the parameter %DomainFQDN% has no value here')
    expect(() => compiled.evaluate({ alias: 'x' }, { parameters: JSON.parse('{"__proto__":{"DomainFQDN":"x"}}') })).toThrow(
      EvaluationError,
    )
  })

  it('asks the environment for time, chance and uniqueness', () => {
    const now = new Date('2026-11-25T04:05:06Z')
    expect(evaluate('Now()', {}, { now })).toBe('11/25/2026 4:05:06 AM')
    expect(evaluate('Guid()', {}, { uuid: () => '00000000-0000-4000-8000-000000000000' })).toBe(
      '00000000-0000-4000-8000-000000000000',
    )
    const isTaken = (value: string) => value === 'ana'
    expect(evaluate('SelectUniqueValue([a], Append([a], "2"))', { a: 'ana' }, { isTaken })).toBe('ana2')
  })

  it('has one time during one evaluation', () => {
    expect(evaluate('IIF(Now() = Now(), "same", "other")', {})).toBe('same')
  })

  it('asks for the day at every evaluation when the format names none', () => {
    const time = compile('FormatDateTime([at], , "HH:mm", "yyyy-MM-dd")')
    vi.useFakeTimers()
    try {
      vi.setSystemTime('2026-11-25T23:00:00Z')
      expect(time.evaluate({ at: '08:00' })).toBe('2026-11-25')
      vi.setSystemTime('2026-11-26T01:00:00Z')
      expect(time.evaluate({ at: '08:00' })).toBe('2026-11-26')
    } finally {
      vi.useRealTimers()
    }
  })

  it('has defaults from the platform', () => {
    expect(evaluate('Guid()', {})).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(evaluate('RandomString(12, 3, 0, 3, 3)', {})).toHaveLength(12)
  })
})

describe('limits', () => {
  it('tells a list of one value from several', () => {
    expect(failure('ToLower([a])', { a: ['X'] })).toMatchObject({ code: 'EXP301', hint: 'take the value with Item(\u2026, 1)' })
    expect(failure('ToLower([a])', { a: ['X', 'Y'] })).toMatchObject({
      code: 'EXP301',
      hint: 'choose with Item or put together with Join',
    })
  })

  it('ends expressions that multiply a text', () => {
    let text = '"aaaaaaaaaa"'
    for (let level = 0; level < 100; level++) text = `Replace(${text}, "a", , , "aaaaaaaaaa", , )`
    expect(failure(text)).toMatchObject({ code: 'EXP320', kind: 'evaluation' })
  })

  it('ends patterns that take too long', () => {
    const pattern = 'Replace([a], , "(\\\\w+)\\\\s+\\\\1\\\\s+(\\\\w+)$", , "x", , )'
    expect(failure(pattern, { a: `${'a '.repeat(3_000)}!` })).toMatchObject({ kind: 'evaluation' })
  })

  it('compiles and runs three hundred levels', () => {
    const text = `${'ToLower('.repeat(300)}[a]${')'.repeat(300)}`
    expect(evaluate(text, { a: 'X' })).toBe('x')
  })

  it('runs an IIF for each of 249 countries, one in the other', () => {
    const text = `${Array.from({ length: 249 }, (_, index) => `IIF([country] = "c${index}", "${index}", `).join('')}"none"${')'.repeat(249)}`
    expect(evaluate(text, { country: 'c248' })).toBe('248')
    expect(evaluate(text, { country: 'x' })).toBe('none')
  })
})
