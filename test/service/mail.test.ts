import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Mail, sendMail } from '../../src/service/work/mail/send-mail.js'
import { type Received, SmtpServer } from './smtp-server.js'
import { useService } from './support.js'

let server: SmtpServer
beforeEach(async () => {
  server = await new SmtpServer().start()
})
afterEach(() => server.stop())

const mail: Mail = {
  id: '7',
  date: new Date('2026-11-25T12:00:00Z'),
  from: 'attrmap@corp.example',
  to: ['ann@corp.example', 'ben@corp.example'],
  subject: 'Directory sync report',
  text: 'Directory sync report\n\n      3  USER_CREATED',
}
const send = (more: Partial<Mail> = {}, user = '') => sendMail(`smtp://${user}127.0.0.1:${server.port}`, { ...mail, ...more })

const partsOf = ({ data }: Received) => {
  const end = data.indexOf('\r\n\r\n')
  const headers = data.slice(0, end).replaceAll('\r\n ', ' ').split('\r\n')
  return { headers, text: Buffer.from(data.slice(end + 4), 'base64').toString('utf8') }
}
const headerOf = (message: Received, name: string) =>
  partsOf(message)
    .headers.find(line => line.startsWith(`${name}: `))
    ?.slice(name.length + 2) ?? ''
const decoded = (text: string) =>
  text.replace(/=\?utf-8\?B\?([^?]*)\?= ?/g, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'))
const only = (): Received => {
  expect(server.received).toHaveLength(1)
  return server.received[0] as Received
}

describe('a message by SMTP', () => {
  it('is the conversation of RFC 5321, byte by byte', async () => {
    expect(await send()).toEqual([])
    expect(server.commands).toEqual([
      'EHLO [127.0.0.1]',
      'MAIL FROM:<attrmap@corp.example>',
      'RCPT TO:<ann@corp.example>',
      'RCPT TO:<ben@corp.example>',
      'DATA',
      'QUIT',
    ])
    expect(only().data.split('\r\n')).toEqual([
      'From: <attrmap@corp.example>',
      'To: <ann@corp.example>,',
      ' <ben@corp.example>',
      'Subject: Directory sync report',
      'Date: Wed, 25 Nov 2026 12:00:00 +0000',
      'Message-ID: <7@corp.example>',
      'Auto-Submitted: auto-generated',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      'RGlyZWN0b3J5IHN5bmMgcmVwb3J0DQoNCiAgICAgIDMgIFVTRVJfQ1JFQVRFRA==',
    ])
  })

  it.each([
    ['a line of one dot', 'before\r\n.\r\nQUIT\r\nafter'],
    ['lines that begin with dots', '.\n..\n...hidden\n.'],
    ['nothing', ''],
    ['letters of all kinds', 'Zoë, 田中, 🙂\nund so weiter '.repeat(50)],
  ])('arrives as it was: %s', async (_name, text) => {
    await send({ text })
    expect(partsOf(only()).text).toBe(text.replace(/\r?\n/g, '\r\n'))
    expect(server.received[0]?.data.split('\r\n').every(line => line.length <= 78 && !line.startsWith('.'))).toBe(true)
    expect(server.commands.filter(command => command === 'QUIT')).toHaveLength(1)
  })

  it.each([
    'Zoë received an administrator role',
    'injected\r\nBcc: <all@corp.example>\r\n\r\nbody',
    `${'🙂'.repeat(100)} a long one`,
    '=?utf-8?B?QQ==?=',
    '',
  ])('has the subject %j in one header', async subject => {
    await send({ subject })
    const message = only()
    expect(decoded(headerOf(message, 'Subject'))).toBe(subject)
    expect(partsOf(message).headers.map(line => line.split(':')[0])).toEqual([
      'From',
      'To',
      'Subject',
      'Date',
      'Message-ID',
      'Auto-Submitted',
      'MIME-Version',
      'Content-Type',
      'Content-Transfer-Encoding',
    ])
    for (const word of headerOf(message, 'Subject').match(/=\?[^ ]*\?=/g) ?? []) expect(word.length).toBeLessThanOrEqual(75)
  })

  it('an address that would end the command is refused, the others get the message', async () => {
    const bad = 'eve@corp.example>\r\nRCPT TO:<all@corp.example'
    expect(await send({ to: [bad, 'ann@corp.example'] })).toEqual([{ recipient: bad, reason: 'is no e-mail address' }])
    expect(only().to).toEqual(['<ann@corp.example>'])
    expect(headerOf(only(), 'To')).toBe('<ann@corp.example>')
    await expect(send({ to: [bad] })).rejects.toThrow('is no e-mail address')
    await expect(send({ from: 'a@b.example>\r\nDATA' })).rejects.toThrow('the sender is no e-mail address')
    expect(server.commands.join('\n')).not.toContain('all@corp.example')
  })

  it('a recipient whom the server refuses keeps nobody else from getting it', async () => {
    server.answer = command => (command.startsWith('RCPT TO:<ANN') ? '550-5.1.1 unknown\r\n550 5.1.1 really' : undefined)
    expect(await send()).toEqual([
      { recipient: 'ann@corp.example', reason: 'the mail server answers 550-5.1.1 unknown 550 5.1.1 really' },
    ])
    expect(only().to).toEqual(['<ben@corp.example>'])
  })

  it('addresses outside ASCII need a server that takes them', async () => {
    const to = ['zoë@corp.example']
    await expect(send({ to })).rejects.toThrow('takes no addresses outside ASCII')
    server.offers = ['SMTPUTF8']
    await send({ to })
    expect(server.commands).toContain('MAIL FROM:<attrmap@corp.example> SMTPUTF8')
    expect(headerOf(only(), 'To')).toBe('<zoë@corp.example>')
  })

  it.each([
    ['CONNECT', '554 go away'],
    ['EHLO', '421 not now'],
    ['MAIL FROM', '451 later'],
    ['RCPT TO', '450 later'],
    ['DATA', '554 no'],
    ['END OF DATA', '552 too large'],
    ['EHLO', 'not SMTP at all'],
  ])('what the server says at %s is the error', async (at, text) => {
    server.answer = command => (command.startsWith(at) ? text : undefined)
    await expect(send()).rejects.toThrow(`the mail server answers ${text}`)
  })

  it('no server, one that hangs up, one that talks without end: an error, never a hang', async () => {
    const { port } = server
    server.answer = command => (command.startsWith('EHLO') ? `250-${'x'.repeat(70_000)}` : undefined)
    await expect(send()).rejects.toThrow('talks without end')
    await server.stop()
    await expect(sendMail(`smtp://127.0.0.1:${port}`, mail)).rejects.toThrow('ECONNREFUSED')
    const silent = createServer(socket => socket.end('220 hello\r\n')).listen(0, '127.0.0.1')
    await new Promise(resolve => silent.once('listening', resolve))
    const { port: other } = silent.address() as { port: number }
    await expect(sendMail(`smtp://127.0.0.1:${other}`, mail)).rejects.toThrow(/closed the connection|EPIPE|ECONNRESET/)
    silent.close()
    server = await new SmtpServer().start()
  })
})

describe('signing in to the mail server', () => {
  it('PLAIN, with letters of all kinds', async () => {
    server.offers = ['AUTH LOGIN PLAIN']
    await send({}, `${encodeURIComponent('us@er')}:${encodeURIComponent('pä:ss')}@`)
    expect(server.commands[1]).toBe(`AUTH PLAIN ${Buffer.from('\u0000us@er\u0000pä:ss').toString('base64')}`)
  })

  it('LOGIN, where the server offers nothing else', async () => {
    server.offers = ['AUTH=LOGIN', 'AUTH LOGIN']
    const answers = ['334 VXNlcm5hbWU6', '334 UGFzc3dvcmQ6', '235 ok']
    const said = ['AUTH LOGIN', 'DXNLCG==', 'CGFZCW==']
    server.answer = command => (said.includes(command) ? answers[said.indexOf(command)] : undefined)
    await send({}, 'user:pass@')
    expect(server.commands.slice(1, 4)).toEqual(['AUTH LOGIN', 'dXNlcg==', 'cGFzcw=='])
    only()
  })

  it('a wrong password is an error', async () => {
    server.answer = command => (command.startsWith('AUTH') ? '535 5.7.8 wrong' : undefined)
    await expect(send({}, 'user:wrong@')).rejects.toThrow('the mail server answers 535 5.7.8 wrong')
  })
})

describe('STARTTLS', () => {
  let folder = ''
  let tls = { cert: '', key: '' }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attrmap-smtp-'))
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key]
    execFileSync('openssl', ['req', '-x509', ...newKey, '-out', cert, '-days', '2', '-subj', '/CN=localhost'], {
      stdio: 'ignore',
    })
    tls = { cert: await readFile(cert, 'utf8'), key: await readFile(key, 'utf8') }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is used when it is offered', async () => {
    server.offers = ['STARTTLS']
    server.tls = tls
    await send()
    expect(server.commands.slice(0, 3)).toEqual(['EHLO [127.0.0.1]', 'STARTTLS', 'EHLO [127.0.0.1]'])
    only()
  })

  it('a password does not go to a server whose certificate nobody vouches for', async () => {
    server.offers = ['STARTTLS', 'AUTH PLAIN']
    server.tls = tls
    await expect(send({}, 'user:secret@')).rejects.toThrow(/self-signed certificate/)
    expect(server.commands.join('\n')).not.toContain('AUTH')
  })

  it('what came in plain text behind the answer is not believed', async () => {
    server.offers = ['STARTTLS']
    server.answer = command => (command === 'STARTTLS' ? '220 go on\r\n250 forged' : undefined)
    await expect(send()).rejects.toThrow('before TLS had begun')
  })
})

describe('the outbox', () => {
  const lines: string[] = []
  const tested = useService({ logger: { stream: { write: line => void lines.push(line) } }, dueWorkSeconds: 0 })

  beforeAll(() => tested.done('POST', '/users', { userName: 'boss@corp.example', roleIds: ['customer-cloud-admin'] }))
  beforeEach(async () => {
    await tested.done('PUT', '/settings/notifications', {
      smtpUrl: `smtp://user:swordfish@127.0.0.1:${server.port}`,
      from: 'attrmap@corp.example',
    })
    lines.length = 0
  })

  /** Makes a message to the administrators: somebody gets an administrator role (R155). */
  const message = async (userName = tested.address('näme')) => {
    const user = await tested.done('POST', '/users', { userName })
    await tested.done('PUT', `/users/${user.id}/roles`, { roleIds: ['org-admin'] })
    return userName
  }
  const newest = async () => {
    const [note] = (await tested.done('GET', '/notifications')).items
    if (!note) throw new Error('a message was made')
    return note
  }

  it('is sent once, to the Customer Cloud Admins', async () => {
    const userName = await message()
    await tested.service.runDueWork()
    await tested.service.runDueWork()
    const sent = only()
    expect(sent).toMatchObject({ from: '<attrmap@corp.example>', to: ['<boss@corp.example>'] })
    expect(decoded(headerOf(sent, 'Subject'))).toBe(`${userName} received an administrator role`)
    expect(partsOf(sent).text).toBe(`${userName} now holds Org Admin.`)
    const note = await newest()
    expect(headerOf(sent, 'Message-ID')).toBe(`<${note.id}@corp.example>`)
    expect(note).toMatchObject({ sentAt: tested.clock.now().toISOString(), attempts: 1, nextAttemptAt: null, lastError: null })
  })

  it('the daily report goes out, and errors in a message of their own (R168)', async () => {
    await tested.later({ days: 2 })
    server.received.length = 0
    const directory = await tested.provider()
    const user = await directory.create()
    await tested.api('POST', `/users/${user.id}/activate`)
    await tested.later({ days: 1 })
    const [report, errors, more] = server.received
    if (!report || !errors) throw new Error('two messages came')
    expect(more).toBeUndefined()
    expect([report, errors].map(sent => headerOf(sent, 'Subject'))).toEqual(['Directory sync report', 'Directory sync errors'])
    expect(partsOf(report).text).toMatch(/1 {2}USER_CREATED/)
    expect(partsOf(errors).text).toMatch(/^Directory sync errors, 24 hours until 2026-\S+\r\n\r\n {2}REQUEST_REFUSED user-/)
  })

  it('a failure is logged without secrets, the message is sent again later, and others are not kept back', async () => {
    server.answer = command => (command === 'END OF DATA' && server.received.length === 1 ? '452 mailbox full' : undefined)
    const first = await message()
    const second = await message()
    await tested.service.runDueWork()
    expect(server.received.map(sent => decoded(headerOf(sent, 'Subject')).split(' ')[0])).toEqual([first, second])
    const waiting = (await tested.done('GET', '/notifications')).items[1]
    expect(waiting).toMatchObject({ sentAt: null, attempts: 1, lastError: 'the mail server answers 452 mailbox full' })
    const problem = lines.map(line => JSON.parse(line)).find(line => line.level >= 40)
    expect(problem.err.message).toBe(`message ${waiting?.id} was not sent: the mail server answers 452 mailbox full`)
    expect(lines.join('')).not.toContain('swordfish')
    // Not before its time ...
    await tested.later({ seconds: 59 })
    expect(server.received).toHaveLength(2)
    // ... and with the same id, by which a server may know it.
    await tested.later({ seconds: 1 })
    expect(server.received).toHaveLength(3)
    const [one, , three] = server.received.map(sent => headerOf(sent, 'Message-ID'))
    expect(three).toBe(one)
    expect((await tested.done('GET', '/notifications')).items[1]).toMatchObject({ attempts: 2, lastError: null })
  })

  it('waits longer each time, up to an hour, and for three days', async () => {
    server.answer = command => (command === 'CONNECT' ? '421 closed' : undefined)
    await message()
    const waits: number[] = []
    for (let attempt = 1; attempt <= 8; attempt++) {
      await tested.service.runDueWork()
      const note = await newest()
      expect(note.attempts).toBe(attempt)
      waits.push((Date.parse(String(note.nextAttemptAt)) - tested.clock.now().getTime()) / 60_000)
      tested.clock.set(String(note.nextAttemptAt))
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
    await tested.later({ days: 3 })
    expect((await newest()).sentAt).toBeNull()
    server.answer = () => undefined
    server.received.length = 0
    const before = (await newest()).attempts
    await tested.later({ days: 1 })
    expect([(await newest()).attempts, server.received.filter(sent => sent.data.includes('administrator'))]).toEqual([before, []])
  })

  it('a mail server that says nothing keeps no request waiting', async () => {
    await tested.service.runDueWork()
    server.answer = command => (command === 'CONNECT' ? '' : undefined)
    await message()
    let isDone = false
    const work = tested.service.runDueWork().then(() => {
      isDone = true
    })
    await new Promise(resolve => setTimeout(resolve, 300))
    const begin = performance.now()
    await message()
    expect((await tested.send('GET', '/readyz')).status).toBe(200)
    expect([performance.now() - begin < 3000, isDone]).toEqual([true, false])
    await server.stop()
    await work
    expect((await newest()).sentAt).toBeNull()
    server = await new SmtpServer().start()
  })

  it('settings take addresses of mail servers, and show them without the password', async () => {
    const put = (body: unknown) => tested.api('PUT', '/settings/notifications', body)
    for (const smtpUrl of [
      'http://mail.example',
      'smtp://',
      'mail.example',
      'smtp://a%zz:b@mail.example',
      'smtp://:pass@mail.example',
    ])
      expect((await put({ smtpUrl })).body.errors).toEqual([expect.objectContaining({ pointer: '/smtpUrl' })])
    for (const from of ['nobody', 'a@b.example\r\nBcc: x@y.example', 'a@b.example>'])
      expect((await put({ from })).status).toBe(400)
    const set = await put({ smtpUrl: 'smtp://user:swordfish@mail.example:587' })
    expect(set.body.smtpUrl).toBe('smtp://user:***@mail.example:587')
    expect(set.text).not.toContain('swordfish')
    expect((await put({ smtpUrl: 'smtp://user:***@mail.example:587' })).status).toBe(200)
    const other = await put({ smtpUrl: 'smtp://user:***@other.example:587' })
    expect([other.status, other.body.errors]).toEqual([400, [expect.objectContaining({ pointer: '/smtpUrl' })]])
    expect((await put({ smtpUrl: null })).body.smtpUrl).toBeNull()
  })
})
