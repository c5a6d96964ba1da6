import { describe, expect, it } from 'vitest'
import { homeAddress, isSoftDeleted, toSourceRecord } from '../../src/mapping/index.js'

const record = (user: unknown, options = {}) => ({ ...toSourceRecord(user, options) })

describe('names of synchronization-schema section 9', () => {
  it('a Graph user', () => {
    expect(
      record({
        '@odata.context': 'https://graph.example/$metadata#users/$entity',
        '@odata.id': 'x',
        id: '11aa',
        userPrincipalName: 'ana@corp.example',
        mobilePhone: '+49 1',
        businessPhones: ['+49 2', '+49 3'],
        faxNumber: '+49 4',
        officeLocation: 'B2',
        onPremisesSyncEnabled: true,
        onPremisesExtensionAttributes: { extensionAttribute1: 'one', extensionAttribute15: 'fifteen', extensionAttribute2: null },
        extension_0a1b2c3d4e5f60718293a4b5c6d7e8f9_costCenter: '4711',
        employeeOrgData: { division: 'R&D', costCenter: null },
        manager: { '@odata.type': '#microsoft.graph.user', id: '22bb' },
        city: null,
        country: undefined,
        state: '',
        accountEnabled: true,
        passwordProfile: { password: 'secret' },
        proxyAddresses: ['SMTP:ana@corp.example'],
        'manager@odata.navigationLink': 'y',
      }),
    ).toEqual({
      objectId: '11aa',
      userPrincipalName: 'ana@corp.example',
      originalUserPrincipalName: 'ana@corp.example',
      mobile: '+49 1',
      telephoneNumber: '+49 2',
      facsimileTelephoneNumber: '+49 4',
      physicalDeliveryOfficeName: 'B2',
      dirSyncEnabled: true,
      extensionAttribute1: 'one',
      extensionAttribute15: 'fifteen',
      extension_0a1b2c3d4e5f60718293a4b5c6d7e8f9_costCenter: '4711',
      'employeeOrgData.division': 'R&D',
      manager: '22bb',
      state: '',
      accountEnabled: true,
      proxyAddresses: ['SMTP:ana@corp.example'],
      IsSoftDeleted: false,
    })
  })

  it('a CSV row may carry the names of mappings already', () => {
    expect(
      record({
        objectId: '1',
        mobile: '+1',
        telephoneNumber: '+2',
        IsSoftDeleted: 'True',
        manager: '2',
        'employeeOrgData.division': 'D',
      }),
    ).toEqual({
      objectId: '1',
      mobile: '+1',
      telephoneNumber: '+2',
      IsSoftDeleted: true,
      manager: '2',
      'employeeOrgData.division': 'D',
    })
  })

  it('where both names are there, the one of mappings counts, unless it is empty', () => {
    expect(record({ mobilePhone: 'graph', mobile: 'mapping' })).toMatchObject({ mobile: 'mapping' })
    expect(record({ mobile: 'mapping', mobilePhone: 'graph' })).toMatchObject({ mobile: 'mapping' })
    expect(record({ mobile: '', mobilePhone: 'graph' })).toMatchObject({ mobile: 'graph' })
    expect(record({ mobilePhone: 'graph', mobile: null })).toMatchObject({ mobile: 'graph' })
  })

  it('only users can be a manager', () => {
    const manager = (value: unknown) => record({ manager: value }).manager
    expect(manager({ id: 'u' })).toBe('u')
    expect(manager({ '@odata.type': '#microsoft.graph.orgContact', id: 'c' })).toBeUndefined()
    expect(manager({ displayName: 'no id' })).toBeUndefined()
    expect(manager(null)).toBeUndefined()
    expect(manager('')).toBeUndefined()
    const link = (path: string) => manager({ '@odata.id': `https://graph.example/v1.0/${path}` })
    expect(link('users/u')).toBe('u')
    expect(link("users('u')")).toBe('u')
    expect(link('tenant/directoryObjects/u/Microsoft.DirectoryServices.User')).toBe('u')
    expect(link('tenant/directoryObjects/c/Microsoft.DirectoryServices.Contact')).toBeUndefined()
    expect(link('groups/g')).toBeUndefined()
    expect(record({ 'manager@delta': [{ '@odata.type': '#microsoft.graph.user', id: 'd' }] }).manager).toBe('d')
    expect(record({ 'manager@delta': [{ id: 'd', '@removed': { reason: 'deleted' } }] }).manager).toBeUndefined()
  })

  it('members of a group are the ids of its users', () => {
    expect(
      record({ members: [{ id: 'a' }, { '@odata.type': '#microsoft.graph.group', id: 'nested' }, { id: 'b' }] }).members,
    ).toEqual(['a', 'b'])
  })

  it('no key reaches a prototype, and nothing is inherited', () => {
    const made = toSourceRecord(JSON.parse('{ "__proto__": { "country": "XX" }, "constructor": "c", "toString": "t" }'))
    expect(made.country).toBeUndefined()
    expect(made.constructor).toBe('c')
    expect(toSourceRecord({}).toString).toBeUndefined()
    expect(toSourceRecord({}).constructor).toBeUndefined()
    expect(({} as Record<string, unknown>).country).toBeUndefined()
  })

  it.each([null, undefined, 7, 'text', [], [{ id: '1' }]])('%j has IsSoftDeleted alone', value => {
    expect(record(value)).toEqual({ IsSoftDeleted: false })
  })
})

describe('IsSoftDeleted (code42-mapping section 4)', () => {
  it.each([
    [{}, false],
    [{ accountEnabled: true }, false],
    [{ accountEnabled: null }, false],
    [{ accountEnabled: false }, true],
    [{ deletedDateTime: '2026-11-01T00:00:00Z', accountEnabled: true }, true],
    [{ deletedDateTime: null, accountEnabled: true }, false],
    [{ deletedDateTime: '' }, false],
    [{ accountEnabled: 'False' }, true],
    [{ accountEnabled: 'true' }, false],
    [{ '@removed': { reason: 'changed' } }, true],
    [{ IsSoftDeleted: true, accountEnabled: true }, true],
    [{ IsSoftDeleted: false, accountEnabled: false }, true],
  ])('%j: %j', (user, expected) => {
    expect(isSoftDeleted(user)).toBe(expected)
    expect(toSourceRecord(user).IsSoftDeleted).toBe(expected)
  })

  it('not assigned or out of scope', () => {
    expect(isSoftDeleted({ accountEnabled: true }, { assigned: false })).toBe(true)
    expect(isSoftDeleted({ accountEnabled: true }, { inScope: false })).toBe(true)
    expect(isSoftDeleted({ accountEnabled: true }, { assigned: true, inScope: true })).toBe(false)
  })
})

describe('guests (code42-mapping section 7)', () => {
  it.each([
    ['john_fabrikam.example#EXT#@t.onmicrosoft.com', 'john@fabrikam.example'],
    ['anna_b_fabrikam.example#EXT#@t.onmicrosoft.com', 'anna_b@fabrikam.example'],
    ['JOHN_Fabrikam.example#ext#@t.onmicrosoft.com', 'JOHN@Fabrikam.example'],
    ['ana@corp.example', 'ana@corp.example'],
    ['under_score@corp.example', 'under_score@corp.example'],
    ['nounderscore#EXT#@t.onmicrosoft.com', 'nounderscore#EXT#@t.onmicrosoft.com'],
    ['_fabrikam.example#EXT#@t.onmicrosoft.com', '_fabrikam.example#EXT#@t.onmicrosoft.com'],
    ['', ''],
  ])('%s is %s', (name, home) => {
    expect(homeAddress(name)).toBe(home)
    expect(toSourceRecord({ userPrincipalName: name }).originalUserPrincipalName).toBe(name)
  })
})
