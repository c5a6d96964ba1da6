import { describe, expect, it } from 'vitest'
import { explainScope, type Filter, filterOperators, inScope } from '../../src/mapping/index.js'

const clause = (sourceOperandName: string, operatorName: string, ...values: string[]) => ({
  sourceOperandName,
  operatorName,
  targetOperand: { values },
})
const only = (...clauses: ReturnType<typeof clause>[]): Filter => ({ groups: [{ name: 'g', clauses }] })
const judge = (operator: string, value: unknown, ...operands: string[]) =>
  inScope(only(clause('a', operator, ...operands)), { a: value }).inScope

describe('operators of section 5', () => {
  it.each([
    ['EQUALS', 'R&D', ['R&D'], true],
    ['EQUALS', 'r&d', ['R&D'], false],
    ['EQUALS', true, ['True'], true],
    ['EQUALS', 5, ['5'], true],
    ['EQUALS', 'b', ['a', 'b'], true],
    ['NOT EQUALS', 'Sales', ['R&D'], true],
    ['NOT EQUALS', 'R&D', ['R&D'], false],
    ['NOT_EQUALS', 'Sales', ['R&D'], true],
    ['IS TRUE', true, [], true],
    ['IS TRUE', 'True', [], true],
    ['IS TRUE', 'yes', [], false],
    ['IS TRUE', false, [], false],
    ['IS FALSE', false, [], true],
    ['IS FALSE', 'False', [], true],
    ['IS FALSE', true, [], false],
    ['IS NOT NULL', 'x', [], true],
    ['IS NULL', 'x', [], false],
    ['REGEX MATCH', 'ana@corp.example', ['@corp\\.example$'], true],
    ['REGEX MATCH', '1234', ['[1-9][0-9]'], true],
    ['REGEX MATCH', '1234', ['^[1-9][0-9]$'], false],
    ['REGEX MATCH', 'Ana', ['ana'], false],
    ['REGEX MATCH', 'Ana', ['(?i)ana'], true],
    ['NOT REGEX MATCH', 'ana@corp.example', ['@other'], true],
    ['NOT REGEX MATCH', 'ana@corp.example', ['@corp'], false],
    ['GREATER_THAN', 5, ['4'], true],
    ['Greater_Than', '10', ['9'], true],
    ['GREATER_THAN', '9', ['9'], false],
    ['GREATER_THAN_OR_EQUALS', '9', ['9'], true],
    ['GREATER_THAN', '9007199254740993', ['9007199254740992'], true],
    ['INCLUDES', 'Research', ['sear'], true],
    ['INCLUDES', 'Research', ['Sear'], false],
    ['ENDS_WITH', 'ana@corp.example', ['corp.example'], true],
    ['ENDS WITH', 'ana@corp.example', ['CORP.example'], false],
    ['&', 'DE', ['DE,FR'], true],
    ['&', 'IT', ['DE,FR'], false],
    ['!&', 'IT', ['DE,FR'], true],
    ['!&', 'DE', ['DE,FR'], false],
  ])('%s on %j with %j: %j', (operator, value, operands, expected) => {
    expect(judge(operator, value, ...operands)).toBe(expected)
  })

  it.each(filterOperators.map(({ name }) => name))('%s on nothing is false, except IS NULL', name => {
    const expected = name === 'IS NULL'
    for (const value of [null, undefined, '', []]) expect(judge(name, value, '1')).toBe(expected)
    expect(inScope(only(clause('a', name, '1')), {}).inScope).toBe(expected)
  })

  it('what cannot be judged is false, negative operators included, and says why', () => {
    const why = (operator: string, value: unknown, ...operands: string[]) => {
      const verdict = inScope(only(clause('a', operator, ...operands)), { a: value })
      expect(verdict.inScope).toBe(false)
      return verdict.why[0]
    }
    expect(why('GREATER_THAN', 'high', '4')).toBe(
      'g: a is "high": "is a whole number greater than "4"" is not judged, "high" is not a whole number',
    )
    expect(why('GREATER_THAN', 5, 'x')).toContain('the operand "x" is not a whole number')
    expect(why('GREATER_THAN', 5.5, '4')).toContain('not a whole number')
    expect(why('NOT REGEX MATCH', 'x', '(')).toContain('cannot be used')
    expect(why('LIKE', 'x', 'x')).toContain('the operator LIKE is not known')
    expect(why('EQUALS', ['x'], 'x')).toContain('several values')
    expect(why('NOT EQUALS', ['x'], 'y')).toContain('several values')
    expect(why('EQUALS', 'x')).toContain('no operand')
  })

  it('a filter that nobody checked, and a record that is none, do not make it throw', () => {
    const odd = [
      5,
      'x',
      [],
      { groups: {} },
      { groups: [null] },
      { groups: [{ clauses: 'x' }] },
      { groups: [{ clauses: [null] }] },
    ]
    for (const filter of odd) expect(inScope(filter as Filter, { a: 'x' }).why.length).toBeGreaterThan(0)
    for (const record of [null, undefined, 5, 'x'])
      expect(inScope(only(clause('a', 'IS NULL')), record as never).inScope).toBe(true)
  })

  it('a filter that its caller changed is judged as it is now', () => {
    const values = ['R&D']
    const filter = only({ sourceOperandName: 'a', operatorName: 'EQUALS', targetOperand: { values } })
    expect(inScope(filter, { a: 'Sales' }).inScope).toBe(false)
    values[0] = 'Sales'
    expect(inScope(filter, { a: 'Sales' }).inScope).toBe(true)
  })

  it('no pattern hangs', () => {
    const started = performance.now()
    judge('REGEX MATCH', `${'a'.repeat(5000)}!`, '^(a+)+$')
    judge('REGEX MATCH', `${'a'.repeat(5000)}!`, '^(?=(a+)+$)b')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('groups', () => {
  const record = { department: 'R&D', country: 'DE' }
  it('no filter, no groups: everybody', () => {
    for (const filter of [null, undefined, {}, { groups: [] }, { groups: null }])
      expect(inScope(filter, record)).toMatchObject({ inScope: true, why: ['there is no scoping filter'] })
  })
  it('clauses are joined by AND, groups by OR', () => {
    expect(inScope(only(clause('department', 'EQUALS', 'R&D'), clause('country', 'EQUALS', 'FR')), record).inScope).toBe(false)
    const filter: Filter = {
      groups: [{ clauses: [clause('country', 'EQUALS', 'FR')] }, { clauses: [clause('department', 'EQUALS', 'R&D')] }],
    }
    expect(inScope(filter, record)).toMatchObject({
      inScope: true,
      why: ['group 1: country is "DE": "is "FR"" does not hold', 'group 2: department is "R&D": "is "R&D"" holds'],
    })
  })
  it('an empty group matches everything', () => {
    expect(inScope({ groups: [{ name: 'empty', clauses: [] }] }, {})).toMatchObject({
      inScope: true,
      why: ['empty: the group has no clauses and matches everything'],
    })
  })
  it('the negative operator that drops people says so', () => {
    expect(inScope(only(clause('department', 'NOT EQUALS', 'Contractors')), {})).toMatchObject({
      inScope: false,
      why: ['g: department is missing, and NOT EQUALS is false on nothing'],
    })
  })
  it('inputFilterGroups are told apart: who fails them is not read', () => {
    const filter: Filter = {
      inputFilterGroups: [{ clauses: [clause('country', 'EQUALS', 'FR')] }],
      groups: [{ clauses: [clause('department', 'EQUALS', 'R&D')] }],
    }
    expect(inScope(filter, record)).toMatchObject({ inScope: false, notRead: true })
    expect(inScope(filter, { ...record, country: 'FR' })).toMatchObject({ inScope: true, notRead: false })
  })
  it('names of attributes are never looked up in a prototype', () => {
    expect(inScope(only(clause('toString', 'IS NOT NULL')), {}).inScope).toBe(false)
    expect(inScope(only(clause('__proto__', 'IS NULL')), {}).inScope).toBe(true)
  })
  it('is explained in words', () => {
    const filter: Filter = {
      groups: [
        { name: 'staff', clauses: [clause('department', 'NOT_EQUALS', 'Contractors'), clause('country', 'IS NOT NULL')] },
        { clauses: [clause('city', 'INCLUDES', 'Bonn')] },
      ],
    }
    expect(explainScope(filter)).toEqual([
      'In scope: everybody for whom department is there and is not "Contractors" and country has a value (staff).',
      'Or everybody for whom city contains "Bonn".',
    ])
  })
})
