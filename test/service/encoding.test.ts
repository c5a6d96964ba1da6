import { describe, expect, it } from 'vitest'
import { newUser, scimErrorSchema, useService } from './support.js'

const tested = useService()

/** Letters in ISO 8859-1, half a character, an over-long form, half a surrogate pair: none is UTF-8. */
const wrong = ['fc', 'e282', 'c0af', 'eda080', 'ff', 'f5808080']

describe('bodies are UTF-8', () => {
  it.each(wrong)('a SCIM body with the bytes %s is refused, and nothing is stored', async bytes => {
    const directory = await tested.provider()
    const before = newUser({ userName: tested.address(), title: 'TITLE' })
    const [head = '', tail = ''] = JSON.stringify(before).split('TITLE')
    const body = Buffer.concat([Buffer.from(head), Buffer.from(bytes, 'hex'), Buffer.from(tail)])
    const reply = await directory.scim('POST', '/Users', body)
    expect(reply.status).toBe(400)
    expect(reply.body).toEqual({
      schemas: [scimErrorSchema],
      status: '400',
      scimType: 'invalidSyntax',
      detail: 'the body is not JSON: the body is not UTF-8',
    })
    expect((await directory.scim('GET', '/Users')).body.totalResults).toBe(0)
    const user = await directory.create({ title: 'Buyer' })
    const operations = '{"Operations":[{"op":"replace","path":"title","value":"'
    const change = Buffer.concat([Buffer.from(operations), Buffer.from(bytes, 'hex'), Buffer.from('"}]}')])
    expect((await directory.scim('PATCH', `/Users/${user.id}`, change)).body.scimType).toBe('invalidSyntax')
    expect((await directory.scim('GET', `/Users/${user.id}`)).body.title).toBe('Buyer')
  })

  it.each(wrong)('an admin body with the bytes %s is refused', async bytes => {
    const body = Buffer.concat([Buffer.from('{"name":"M'), Buffer.from(bytes, 'hex'), Buffer.from('ller"}')])
    const reply = await tested.api('POST', '/orgs', body)
    expect([reply.status, reply.body.code, reply.body.detail]).toEqual([400, 'SVC212', 'the body is not UTF-8'])
  })

  it('a byte order mark and letters of all kinds are taken', async () => {
    const directory = await tested.provider()
    const text = `\ufeff${JSON.stringify(newUser({ userName: tested.address(), title: 'Zoë 田中 🙂 \ufffd' }))}`
    const made = await directory.scim('POST', '/Users', Buffer.from(text))
    // U+FFFD itself is a character that a client may send.
    expect([made.status, made.body.title]).toEqual([201, 'Zoë 田中 🙂 \ufffd'])
    expect((await tested.api('POST', '/orgs', Buffer.from('\ufeff{"name":"Käse"}'))).body.name).toBe('Käse')
  })
})
