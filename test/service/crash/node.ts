import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url))

export const adminToken = 'operator-token'
export const coreUser = 'urn:ietf:params:scim:schemas:core:2.0:User'

/** A process of `attrmap serve`. */
export interface Node {
  readonly child: ChildProcess
  readonly url: string
  /** What it printed so far. */
  printed(): string
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>
}

/** Starts `attrmap serve` and waits until it is ready. @throws what it printed, when it ends before that */
export async function startNode(data: string, env: Readonly<Record<string, string>> = { ATTRMAP_ADMIN_TOKEN: adminToken }) {
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', data], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      printed += chunk
      const ready = /^ready (http:\/\/\S+)/m.exec(printed)
      if (ready?.[1]) resolve(ready[1])
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    ended.then(status => reject(new Error(`ended with ${status}: ${printed}`)))
  })
  const node: Node = { child, url, ended, printed: () => printed }
  return node
}

export async function kill(node: Node, signal: NodeJS.Signals): Promise<number | null> {
  node.child.kill(signal)
  return node.ended
}

/** Sends JSON. @throws when the connection breaks, or the answer is no success */
export async function send(url: string, token: string, method = 'GET', body?: unknown): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

/** A provider whose deactivations are due after so many minutes; gives its SCIM token. */
export async function makeProvider(url: string, minutes: number): Promise<{ readonly id: string; readonly token: string }> {
  return (await send(`${url}/api/v1/providers`, adminToken, 'POST', {
    displayName: 'Entra',
    credentialType: 'oauthToken',
    identityProvider: 'azure',
    deactivationDelayMinutes: minutes,
  })) as { id: string; token: string }
}

export const newUser = (userName: string) => ({ schemas: [coreUser], userName, active: true })
export const disabling = {
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations: [{ op: 'replace', path: 'active', value: false }],
}

/** How often the sync log says that each user was deactivated, by user name. */
export async function deactivations(url: string): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  let cursor: string | null = ''
  while (cursor !== null) {
    const query: string = `event=USER_DEACTIVATED&limit=500${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`
    const page = (await send(`${url}/api/v1/sync-log?${query}`, adminToken)) as {
      items: { userName: string }[]
      nextCursor: string | null
    }
    for (const { userName } of page.items) found.set(userName, (found.get(userName) ?? 0) + 1)
    cursor = page.nextCursor
  }
  return found
}

/** Waits until `work` gives true; looks every 300 ms. */
export async function until(work: () => Promise<boolean>, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000
  while (!(await work())) {
    if (performance.now() > end) throw new Error(`not so after ${seconds} seconds`)
    await new Promise(resolve => setTimeout(resolve, 300))
  }
}
