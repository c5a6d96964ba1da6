import { describe, expect, it } from 'vitest'
import { type FilterTarget, type FilterVisitor, parseFilter, visitFilter } from '../../src/scim/index.js'
import { customSchema } from './support.js'

/** A visitor that writes SQL of a table with one JSON column, as a service might. */
function sql(alias: string): FilterVisitor<string> {
  const column = ({ extension, attribute, sub, self }: FilterTarget) =>
    self ? alias : [alias, extension, attribute.name, sub?.name].filter(part => part !== undefined).join('/')
  return {
    and: parts => `(${parts.join(' AND ')})`,
    or: parts => `(${parts.join(' OR ')})`,
    not: part => `NOT ${part}`,
    constant: value => (value ? 'TRUE' : 'FALSE'),
    compare: (target, operator, value) =>
      `${target.attribute.multiValued && !target.self ? 'ANY ' : ''}${column(target)} ${operator} ${JSON.stringify(value)}:${target.leaf.type}`,
    present: target => `${column(target)} IS NOT NULL`,
    some: (target, inside) => `EXISTS (${column(target)} AS e WHERE ${inside(sql('e'))})`,
  }
}

describe('visitFilter', () => {
  it.each([
    ['userName eq "kim"', 'r/userName eq "kim":string'],
    ['NAME.givenname pr', 'r/name/givenName IS NOT NULL'],
    ['emails co "x"', 'ANY r/emails/value co "x":string'],
    [
      'title pr and active eq "True" or not (id eq "1")',
      '((r/title IS NOT NULL AND r/active eq true:boolean) OR NOT r/id eq "1":string)',
    ],
    ['emails[type eq "work"].value eq "x"', 'EXISTS (r/emails AS e WHERE (e/type eq "work":string AND e/value eq "x":string))'],
    ['manager eq "7"', 'r/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager/value eq "7":string'],
    [`${customSchema.id}:tags[value eq "a"]`, `EXISTS (r/${customSchema.id}/tags AS e WHERE e eq "a":string)`],
    ['meta.created gt "2026-01-01T00:00:00Z"', 'r/meta/created gt "2026-01-01T00:00:00Z":dateTime'],
    ['title eq null', 'r/title eq null:string'],
  ])('translates %s', (text, expected) => {
    const filter = parseFilter(text, { resourceType: 'User', compatibility: 'entra', extensions: [customSchema] })
    expect(visitFilter(filter, sql('r'))).toBe(expected)
  })

  it('gives a constant for what nobody defines at the root', () => {
    expect(visitFilter(parseFilter('surname eq "x" or title pr'), sql('r'))).toBe('(FALSE OR r/title IS NOT NULL)')
    expect(visitFilter(parseFilter('surname ne "x"'), sql('r'))).toBe('TRUE')
  })

  it('refuses what does not fit the type it is asked for', () => {
    expect(() => visitFilter(parseFilter('userName pr'), sql('r'), { resourceType: 'Group' })).toThrow('Group has no attribute')
  })
})
