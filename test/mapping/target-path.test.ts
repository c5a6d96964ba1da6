import { describe, expect, it } from 'vitest'
import { lookupTarget, parseTargetPath, sourceAttribute, targetKey } from '../../src/mapping/index.js'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

describe('target paths (section 7)', () => {
  it.each([
    ['userName', { attribute: 'userName' }],
    ['name.givenName', { attribute: 'name', subAttribute: 'givenName' }],
    [
      'emails[type eq "work"].value',
      {
        attribute: 'emails',
        subAttribute: 'value',
        conditions: [{ attribute: 'type', operator: 'eq', value: 'work', quoted: true }],
      },
    ],
    [
      'roles[primary eq "True"].value',
      { attribute: 'roles', conditions: [{ attribute: 'primary', operator: 'eq', value: 'True', quoted: true }] },
    ],
    [
      'roles[primary eq true].value',
      { attribute: 'roles', conditions: [{ attribute: 'primary', operator: 'eq', value: true, quoted: false }] },
    ],
    [`${enterprise}:department`, { urn: enterprise, attribute: 'department' }],
    [
      'urn:ietf:params:scim:schemas:extension:CustomExtensionName:2.0:User:CustomAttribute',
      { urn: 'urn:ietf:params:scim:schemas:extension:CustomExtensionName:2.0:User', attribute: 'CustomAttribute' },
    ],
    ['urn:ietf:params:scim:schemas:core:2.0:User:title', { attribute: 'title' }],
    [
      'urn:scim:schemas:extension:enterprise:1.0.department',
      { urn: 'urn:scim:schemas:extension:enterprise:1.0', attribute: 'department' },
    ],
    [
      'urn:scim:schemas:extension:x:1.0.badge.number',
      { urn: 'urn:scim:schemas:extension:x:1.0', attribute: 'badge', subAttribute: 'number' },
    ],
    ['emails[type eq "a:b.]" and primary eq false].value', { attribute: 'emails', subAttribute: 'value' }],
    [
      'emails[type eq "say \\"hi\\""]',
      { attribute: 'emails', conditions: [{ attribute: 'type', operator: 'eq', value: 'say "hi"', quoted: true }] },
    ],
  ])('%s', (text, parts) => {
    expect(parseTargetPath(text).path).toMatchObject(parts)
  })

  it.each([
    '',
    'a.b.c',
    'emails[type eq work].value',
    'emails[type eq "work".value',
    'emails]',
    'emails[]',
    'emails[type].value',
    'emails[type eq "a"]value',
    'name.',
    '.value',
    'emails[type eq "a" "b"].value',
    enterprise,
    `${enterprise}:`,
    'urn:scim:schemas:extension:enterprise:1.0',
    'urn:scim:schemas:extension:enterprise:1.0.',
    'schemas:x',
    'na me',
    'e"x"',
    'emails[type eq "a" and].value',
    'x'.repeat(2000),
  ])('%j is none', text => {
    expect(parseTargetPath(text).problem).toBeTypeOf('string')
  })

  it('two spellings of one place have one key', () => {
    expect(targetKey('Emails[Type EQ "Work"].Value')).toBe(targetKey('emails[type eq "work"].value'))
    expect(targetKey('urn:ietf:params:scim:schemas:core:2.0:User:userName')).toBe(targetKey('username'))
    expect(targetKey('emails[primary eq true and type eq "work"].value')).toBe(
      targetKey('emails[type eq "work" and primary eq true].value'),
    )
    expect(targetKey('emails[type eq "work"].value')).not.toBe(targetKey('emails[type eq "home"].value'))
  })

  it('places have the types of RFC 7643', () => {
    const place = (text: string) => {
      const { path } = parseTargetPath(text)
      const found = path && lookupTarget(path)
      return found?.found === 'published' ? found.place.type : found?.found
    }
    expect(
      [
        'active',
        'userName',
        'emails',
        'emails[type eq "work"].primary',
        `${enterprise}:manager`,
        'toString',
        'name.constructor',
        'urn:x:1.0:y',
      ].map(place),
    ).toEqual(['Boolean', 'String', 'Complex', 'Boolean', 'Reference', 'unknown', 'unknown', 'custom'])
  })

  it('source attributes are known by exact name', () => {
    expect(sourceAttribute('jobTitle')).toMatchObject({ type: 'String', maximumLength: 128, nullable: true })
    expect(sourceAttribute('jobtitle')).toBeUndefined()
    expect(sourceAttribute('extension_0a1b2c3d4e5f60718293a4b5c6d7e8f9_x')).toBeDefined()
    expect(sourceAttribute('extension_short_x')).toBeUndefined()
    expect(sourceAttribute('members')).toBeUndefined()
    expect(sourceAttribute('members', 'Group')).toMatchObject({ type: 'Reference', multivalued: true })
  })
})
