import { adminToken, type TestService, useService } from './support.js'

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers field by field
  readonly body: any
  readonly text: string
  readonly headers: Readonly<Record<string, string | undefined>>
}

export interface SendOptions {
  readonly token?: string
  readonly headers?: Record<string, string>
}

export const patchOp = (...Operations: unknown[]) => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations })
export const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const enterpriseUrn = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/** A provider with calls in its name. */
export class ProviderClient {
  constructor(
    readonly bench: TestBench,
    readonly id: string,
    public token: string,
  ) {}

  scim(method: string, path: string, body?: unknown, options: SendOptions = {}): Promise<Answer> {
    return this.bench.send(method, `/scim/v2${path}`, body, {
      token: this.token,
      ...options,
      headers: { ...(body !== undefined && { 'content-type': 'application/scim+json' }), ...options.headers },
    })
  }

  /** Creates a user as Entra does. */
  async createUser(name: string, more: Record<string, unknown> = {}): Promise<Answer> {
    const userName = name.includes('@') ? name : `${name}@${this.id}.example`
    return this.scim('POST', '/Users', {
      schemas: [userUrn, enterpriseUrn],
      userName,
      active: true,
      emails: [{ primary: true, type: 'work', value: userName }],
      ...more,
    })
  }

  async user(name: string, more: Record<string, unknown> = {}): Promise<string> {
    const answer = await this.createUser(name, more)
    if (answer.status !== 201) throw new Error(`user ${name}: ${answer.status} ${answer.text}`)
    return answer.body.id
  }

  async group(displayName: string, members: readonly string[] = []): Promise<string> {
    const answer = await this.scim('POST', '/Groups', {
      displayName,
      ...(members.length > 0 && { members: members.map(value => ({ value })) }),
    })
    if (answer.status !== 201) throw new Error(`group ${displayName}: ${answer.status} ${answer.text}`)
    return answer.body.id
  }

  patch(id: string, ...operations: unknown[]): Promise<Answer> {
    return this.scim('PATCH', `/Users/${id}`, patchOp(...operations))
  }

  setActive(id: string, active: boolean): Promise<Answer> {
    return this.patch(id, { op: 'Replace', path: 'active', value: active ? 'True' : 'False' })
  }

  addMember(groupId: string, ...ids: string[]): Promise<Answer> {
    return this.scim('PATCH', `/Groups/${groupId}`, patchOp({ op: 'Add', path: 'members', value: ids.map(value => ({ value })) }))
  }

  removeMember(groupId: string, ...ids: string[]): Promise<Answer> {
    return this.scim(
      'PATCH',
      `/Groups/${groupId}`,
      patchOp({ op: 'Remove', path: 'members', value: ids.map(value => ({ value })) }),
    )
  }

  /** Events of the sync log in the order they happened. */
  async events(query: Record<string, string> = {}): Promise<string[]> {
    return (await this.log(query)).map(entry => String(entry.event))
  }

  async log(query: Record<string, string> = {}): Promise<Record<string, unknown>[]> {
    const parameters = new URLSearchParams({ providerId: this.id, order: 'asc', limit: '500', ...query })
    return (await this.bench.api('GET', `/sync-log?${parameters}`)).body.items
  }

  async apply(body: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const started = await this.bench.api('POST', `/providers/${this.id}/apply-runs`, body)
    if (started.status !== 202) throw new Error(`apply: ${started.status} ${started.text}`)
    await this.bench.service.runDueWork()
    return (await this.bench.api('GET', `/providers/${this.id}/apply-runs/${started.body.id}`)).body
  }
}

/** A service with a clock that tests set. */
export class TestBench {
  #counter = 0
  /** The service's time, to be read and set. */
  readonly time: { now: Date }

  constructor(readonly tested: TestService) {
    this.time = {
      get now() {
        return tested.clock.now()
      },
      set now(time) {
        tested.clock.set(time.toISOString())
      },
    }
  }

  get service() {
    return this.tested.service
  }

  async send(method: string, url: string, body?: unknown, options: SendOptions = {}): Promise<Answer> {
    return this.tested.send(method as 'GET', url, body, {
      ...(options.token !== '' && { authorization: `Bearer ${options.token ?? adminToken}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...options.headers,
    })
  }

  api(method: string, path: string, body?: unknown, options: SendOptions = {}): Promise<Answer> {
    return this.send(method, `/api/v1${path}`, body, options)
  }

  async provider(more: Record<string, unknown> = {}): Promise<ProviderClient> {
    const displayName = `Provider ${++this.#counter}`
    const { body, status, text } = await this.api('POST', '/providers', {
      displayName,
      credentialType: 'oauthToken',
      identityProvider: 'azure',
      ...more,
    })
    if (status !== 201) throw new Error(`provider: ${status} ${text}`)
    return new ProviderClient(this, body.id, body.token)
  }

  async view(userId: string): Promise<Answer['body']> {
    return (await this.api('GET', `/users/${userId}`)).body
  }

  async org(name: string, more: Record<string, unknown> = {}): Promise<string> {
    const { body, status, text } = await this.api('POST', '/orgs', { name, ...more })
    if (status !== 201) throw new Error(`org: ${status} ${text}`)
    return body.id
  }

  async defaultOrg(): Promise<string> {
    const { body } = await this.api('GET', '/orgs')
    return body.items.find((org: { isDefault: boolean }) => org.isDefault).id
  }

  async local(userName: string, more: Record<string, unknown> = {}): Promise<string> {
    const { body, status, text } = await this.api('POST', '/users', { userName, ...more })
    if (status !== 201) throw new Error(`local user: ${status} ${text}`)
    return body.id
  }

  /** A matter with one custodian, who is on hold afterwards. */
  async hold(userId: string): Promise<string> {
    const { body } = await this.api('POST', '/legal-hold/matters', { name: `Matter ${++this.#counter}` })
    const placed = await this.api('POST', `/legal-hold/matters/${body.id}/custodians`, { userId })
    if (placed.status !== 201) throw new Error(`hold: ${placed.status} ${placed.text}`)
    return body.id
  }

  release(matterId: string, userId: string): Promise<Answer> {
    return this.api('DELETE', `/legal-hold/matters/${matterId}/custodians/${userId}`)
  }

  pass(minutes: number): void {
    this.time.now = new Date(this.time.now.getTime() + minutes * 60_000)
  }

  /** Lets time pass and carries out what is due then. */
  async passAndWork(minutes: number): Promise<void> {
    this.pass(minutes)
    await this.service.runDueWork()
  }
}

/** As `useService`, with answers instead of errors: for tests that look at statuses and refusals one by one. */
export const useBench = () => new TestBench(useService({ dueWorkSeconds: 0 }))
