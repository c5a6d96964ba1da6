import { describe, expect, it } from 'vitest'
import { createService } from '../../src/service/index.js'
import { snapshot, useService } from './support.js'

describe('routes of the caller’s own', () => {
  const tested = useService({
    extend: app => {
      app.get('/hello', async () => ({ hello: 'world' }))
    },
  })

  it('are answered beside those of the service, with its headers', async () => {
    const reply = await tested.send('GET', '/hello')
    expect([reply.status, reply.text]).toEqual([200, '{"hello":"world"}'])
    expect(reply.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-request-id': expect.any(String) })
    expect((await tested.api('GET', '/roles')).status).toBe(200)
  })

  it('cannot be added once the service is made', () => {
    expect(() => tested.service.app.get('/late', async () => '')).toThrow(/already/i)
  })

  it('an error in adding them is the caller’s to see', async () => {
    const extend = () => {
      throw new Error('no such route')
    }
    await expect(createService({ adminToken: 'x', snapshot: await snapshot(), extend })).rejects.toThrow('no such route')
  })
})
