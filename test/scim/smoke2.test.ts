import { expect, it } from 'vitest'
import { applyPatch, type PatchOperation } from '../../src/scim/index.js'
const p = (...Operations: PatchOperation[]) => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations })
const e = { resourceType: 'User', compatibility: 'entra' } as const
it('smoke', () => {
  const user = { userName: 'a' }
  console.log(JSON.stringify(applyPatch(user, p(
    { op: 'Add', path: 'emails[type eq "work"].value', value: 'x' }, { op: 'Add', path: 'emails[type eq "work"].primary', value: 'True' },
    { op: 'replace', value: { active: 'False', 'name.givenName': 'K', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department': 'D', manager: 'c42' } },
    { op: 'Add', path: 'roles', value: [{ value: '{"id":"1","value":"Admin","displayName":"Adm"}' }] },
    { op: 'Add', path: 'emails', value: [{ value: 'y', primary: true }] },
  ), e)))
  for (const [op, o] of [
    [{ op: 'remove' }, e], [{ op: 'Add', path: 'title', value: 'x' }, { resourceType: 'User' }], [{ op: 'remove', path: 'userName' }, e],
    [{ op: 'replace', path: 'userName', value: '' }, e], [{ op: 'add', value: { __proto__x: 1 } }, e], [{ op: 'add', path: 'groups', value: [] }, e],
    [{ op: 'replace', path: 'emails[type eq "work"].value', value: 'x' }, { resourceType: 'User' }],
    [{ op: 'replace', path: 'emails[type eq "work"', value: 'x' }, { resourceType: 'User' }],
    [{ op: 'replace', path: 'active', value: 'True' }, { resourceType: 'User' }],
  ] as const) {
    try { console.log(JSON.stringify(applyPatch(user, p(op), o))) } catch (error) { console.log(JSON.stringify(op), (error as any).scimType, (error as any).detail) }
  }
})
