import { describe, expect, it } from 'vitest'
import { adminTable } from '../../../src/service/admin/table.js'
import { checkAnswer } from '../answers.js'
import { useService } from '../support.js'

const tested = useService()

describe('answers are as the OpenAPI document says', () => {
  it('every call declares what it answers, or that it answers nothing', () => {
    const silent = adminTable.filter(route => route.answer === undefined).map(({ method, path }) => `${method} ${path}`)
    expect(silent).toEqual([
      'DELETE /providers/{id}',
      'DELETE /users/{id}/api-tokens/{tokenId}',
      'DELETE /legal-hold/matters/{id}/custodians/{userId}',
    ])
    expect(adminTable.filter(route => route.method !== 'GET' && (route.status === 204) !== (route.answer === undefined))).toEqual(
      [],
    )
  })

  it('the document has the schemas in place, by name where several calls share one', async () => {
    const reply = await tested.api('GET', '/openapi.json', undefined, { token: null })
    const { paths, components } = JSON.parse(reply.text)
    const content = (path: string, method: string, status: number) => paths[path][method].responses[status].content
    expect(content('/users/{id}', 'get', 200)['application/json'].schema).toEqual({ $ref: '#/components/schemas/User' })
    expect(content('/users', 'get', 200)['application/json'].schema.properties.items.items).toEqual({
      $ref: '#/components/schemas/User',
    })
    expect(components.schemas.User.properties.createdAt).toEqual({ $ref: '#/components/schemas/Time' })
    expect(Object.keys(content('/sync-log', 'get', 200))).toEqual(['application/json', 'text/csv'])
    expect(Object.keys(content('/sync-log/stream', 'get', 200))).toEqual(['text/event-stream'])
    const refs = [...reply.text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '')
    expect([...new Set(refs)].filter(name => !(name in components.schemas))).toEqual([])
    expect(reply.text).not.toContain('$defs')
  })

  it('and the check that holds every test bench to it sees what differs', async () => {
    const { text } = await tested.api('GET', '/roles?limit=1')
    const answer = {
      method: 'GET',
      url: '/api/v1/roles?limit=1',
      status: 200,
      contentType: 'application/json; charset=utf-8',
      text,
    }
    checkAnswer(answer)
    const page = JSON.parse(text)
    const differing = (more: object) => () => checkAnswer({ ...answer, text: JSON.stringify({ ...page, ...more }) })
    expect(differing({ total: '28' })).toThrow('/total must be integer')
    expect(differing({ extra: 1 })).toThrow('must NOT have additional properties')
    expect(differing({ items: [{ ...page.items[0], administrator: undefined }] })).toThrow('/items/0 must have required property')
    expect(() => checkAnswer({ ...answer, status: 201 })).toThrow('knows no such answer')
    expect(() => checkAnswer({ ...answer, contentType: 'text/html' })).toThrow('knows no text/html')
    expect(() => checkAnswer({ ...answer, status: 404 })).toThrow('knows no application/json')
    expect(() => checkAnswer({ ...answer, url: '/api/v1/nowhere' })).toThrow('knows no such answer')
    const user = await tested.person([])
    const { text: shown } = await tested.api('GET', `/users/${user.id}`)
    const wrongTime = shown.replace(/"createdAt":"[^"]+"/, '"createdAt":"yesterday"')
    expect(() => checkAnswer({ ...answer, url: `/api/v1/users/${user.id}`, text: wrongTime })).toThrow(
      '/createdAt must match pattern',
    )
  })
})
