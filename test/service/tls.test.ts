import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createService, type Service } from '../../src/service/index.js'

describe('TLS', () => {
  let folder = ''
  let cert = ''
  let service: Service | undefined
  let url = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attrmap-tls-'))
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', keyFile]
    execFileSync('openssl', ['req', '-x509', ...newKey, '-out', certFile, '-days', '2', ...subject], { stdio: 'ignore' })
    cert = await readFile(certFile, 'utf8')
    service = await createService({ tls: { cert, key: await readFile(keyFile, 'utf8') } })
    url = await service.listen()
  })
  afterAll(async () => {
    await service?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const status = (ca: string | undefined) =>
    new Promise<number | undefined>((resolve, reject) => {
      get(`${url}/healthz`, { ca, agent: false }, answer => resolve(answer.resume().statusCode)).on('error', reject)
    })

  it('answers HTTPS with the certificate it was given', async () => {
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
    expect(await status(cert)).toBe(200)
  })

  it('a client that does not know the certificate is not served', async () => {
    await expect(status(undefined)).rejects.toThrow(/self-signed certificate/)
  })

  it('plain HTTP is not answered', async () => {
    await expect(fetch(url.replace('https:', 'http:'))).rejects.toThrow()
  })
})
