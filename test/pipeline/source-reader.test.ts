import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupMappings, type ObjectMapping, profiles, toSourceRecord } from '../../src/mapping/index.js'
import { compileMapping } from '../../src/pipeline/transform/rows.js'
import { sourceReader } from '../../src/pipeline/transform/source-reader.js'

const mappings: readonly ObjectMapping[] = [
  profiles.code42,
  profiles['code42-microsoft'],
  groupMappings.code42,
  {
    ...profiles.code42,
    attributeMappings: [
      'mobile',
      'physicalDeliveryOfficeName',
      'objectId',
      'originalUserPrincipalName',
      'otherMails',
      'dirSyncEnabled',
    ].map((name, index) => ({
      targetAttributeName: ['title', 'nickName', 'externalId', 'userName', 'displayName', 'locale'][index] ?? '',
      source: { type: 'Attribute', name },
    })),
  },
  {
    ...profiles.code42,
    attributeMappings: ['mobile', 'faxNumber', 'facsimileTelephoneNumber', 'immutableId'].map((name, index) => ({
      targetAttributeName: ['title', 'nickName', 'externalId', 'userName'][index] ?? '',
      source: { type: 'Attribute', name },
    })),
  },
]

describe('sourceReader', () => {
  it('gives what toSourceRecord gives, for what the mapping reads', () => {
    const value = fc.oneof(
      fc.constantFrom(null, '', true, false, 7, 'x', 'False'),
      fc.string(),
      fc.array(fc.string(), { maxLength: 2 }),
      fc.constant(undefined),
    )
    const filled = fc.constantFrom(null, 'y', 8, true)
    const reference = fc.oneof(
      fc.constantFrom(null, '', 'd-1', [], {}),
      fc.record(
        {
          '@odata.type': fc.constantFrom('#microsoft.graph.user', '#microsoft.graph.orgContact', 7),
          id: fc.constantFrom('d-1', '', 3),
        },
        { requiredKeys: [] },
      ),
    )
    const names = [
      'id',
      'objectId',
      'displayName',
      'deletedDateTime',
      'accountEnabled',
      'IsSoftDeleted',
      'originalUserPrincipalName',
      'mobile',
      'mobilePhone',
      'officeLocation',
      'physicalDeliveryOfficeName',
      'otherMails',
      'onPremisesSyncEnabled',
      'faxNumber',
      'givenName',
      'country',
      'city',
      'mailNickname',
      'userType',
      '@removed',
    ]
    const user = fc.record(
      {
        ...Object.fromEntries(names.map(name => [name, value])),
        // Both names of one attribute, one of them empty, depend on their order in toSourceRecord; here the filled one is taken.
        ...Object.fromEntries(['objectId', 'mobile', 'physicalDeliveryOfficeName'].map(name => [name, filled])),
        userPrincipalName: fc.oneof(value, fc.constant('a_b_c.example#EXT#@t.example')),
        manager: reference,
        'manager@delta': fc.oneof(reference, fc.array(reference, { maxLength: 2 })),
        members: fc.array(reference, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    )
    for (const mapping of mappings) {
      const compiled = compileMapping(mapping)
      const reader = sourceReader(compiled)
      fc.assert(
        fc.property(user, fc.constantFrom(undefined, true, false), (object, assigned) => {
          const record = reader.read(object, assigned)
          const whole = toSourceRecord(object, { assigned })
          for (const name of [...compiled.attributes, 'objectId', 'displayName', 'deletedDateTime', 'IsSoftDeleted'])
            expect([name, record[name]]).toEqual([name, whole[name]])
        }),
        { numRuns: 200 },
      )
    }
  })
})
