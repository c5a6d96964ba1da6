import type { Account } from './accounts.js'

/** A user as he was committed, and the row's version: the number of the transaction that wrote it. */
export interface KnownUser {
  readonly account: Account
  readonly version: string
}

/** Characters of JSON that are remembered at most, of all users and of one. */
const capacity = 8_000_000
const largest = 64_000
/** What has no size of its own: attributes, notes, and a reason for each role from each of a user's groups. */
const sized = ['resource', 'directory', 'ignored', 'roleReasons'] as const satisfies readonly (keyof Account)[]
/** What a user takes beside these. */
const rest = 1500

/**
 * Users as the last changes of this node left them: who is changed is often changed again soon, and need not be read for it. Another
 * node may have changed him meanwhile, so who relies on it writes on the condition that the row is the same still.
 */
export class KnownUsers {
  /** The longest unused first. */
  readonly #users = new Map<string, KnownUser & { readonly size: number }>()
  #size = 0

  get(id: string): KnownUser | undefined {
    return this.#users.get(id)
  }

  remember(account: Account, version: string): void {
    const known = this.#users.get(account.id)
    const isAsLarge = known && sized.every(name => known.account[name] === account[name])
    const size = isAsLarge ? known.size : sizeOf(account)
    this.forget(account.id)
    if (size > largest) return
    this.#users.set(account.id, { account, version, size })
    this.#size += size
    if (this.#size > capacity) this.#makeRoom()
  }

  forget(id: string): void {
    this.#size -= this.#users.get(id)?.size ?? 0
    this.#users.delete(id)
  }

  #makeRoom(): void {
    for (const id of this.#users.keys()) {
      if (this.#size <= capacity) break
      this.forget(id)
    }
  }
}

const sizeOf = (account: Account) => JSON.stringify(sized.map(name => account[name])).length + rest
