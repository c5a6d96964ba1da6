import type { GraphObject, PlannedChange } from '../pipeline/index.js'
import { matches, parseFilter, type Resource, ScimError } from '../scim/index.js'
import { badFlagValue, Fault } from './fault.js'

/** What the directory says of one user, as far as somebody would name a user by it. */
interface Names {
  readonly mail?: unknown
  readonly mailNickname?: unknown
  readonly displayName?: unknown
}

/**
 * The users of `plan --only`: a SCIM filter over what is sent and over the names a user has in the directory and in the target, or one
 * such name as it stands: user name, mail address, external id, directory id, target id.
 */
export class OnlyUsers {
  readonly #accepts: (candidates: readonly Resource[]) => boolean
  readonly #names = new Map<string, Names>()

  /** @throws Fault when the text is neither */
  constructor(text: string) {
    const bare = text.trim()
    if (bare !== '' && !/[\s"()[\]]/.test(bare)) {
      const wanted = bare.toLowerCase()
      this.#accepts = candidates => candidates.some(candidate => namesOf(candidate).some(name => name.toLowerCase() === wanted))
      return
    }
    try {
      const filter = parseFilter(text, { resourceType: 'User', compatibility: 'entra' })
      this.#accepts = candidates =>
        candidates.some(candidate => matches(filter, candidate, { resourceType: 'User', compatibility: 'entra' }))
    } catch (error) {
      if (!(error instanceof ScimError)) throw error
      throw new Fault(
        badFlagValue,
        `--only cannot be "${text}": ${error.message}`,
        'a name such as ana@corp.example, or a SCIM filter such as userName sw "a"',
      )
    }
  }

  /** Remembers the names of a user on the way to the plan. */
  note({ id, mail, mailNickname, displayName }: GraphObject): void {
    if (typeof id === 'string') this.#names.set(id, { mail, mailNickname, displayName })
  }

  accepts(change: PlannedChange): boolean {
    const { directoryId, targetId, action, phase, requests } = change
    const names = directoryId === undefined ? undefined : this.#names.get(directoryId)
    const body = action === 'create' && phase === 'objects' && isObject(requests[0]?.body) ? requests[0].body : undefined
    const common: Resource = {
      userName: change.name,
      ...(typeof names?.displayName === 'string' && { displayName: names.displayName }),
      ...(typeof names?.mail === 'string' && { emails: [{ type: 'work', value: names.mail }] }),
      ...Object.fromEntries(
        change.changes.flatMap(({ path, after }) => (/^\w+$/.test(path) && after !== null ? [[path, after]] : [])),
      ),
      ...body,
    }
    const externalIds = [common.externalId, names?.mailNickname, directoryId].filter(id => typeof id === 'string')
    const ids = [targetId, directoryId].filter(id => id !== undefined)
    const candidates = (ids.length > 0 ? ids : [undefined]).flatMap(id =>
      (externalIds.length > 0 ? externalIds : [undefined]).map(externalId => ({ ...common, id, externalId })),
    )
    const withMail =
      typeof names?.mail === 'string' && body
        ? candidates.map(item => ({ ...item, emails: [{ type: 'work', value: names.mail }] }))
        : []
    return this.#accepts([...candidates, ...withMail] as Resource[])
  }
}

function namesOf({ userName, externalId, id, emails }: Resource): string[] {
  const mails = Array.isArray(emails) ? emails.map(item => (isObject(item) ? item.value : undefined)) : []
  return [userName, externalId, id, ...mails].filter(name => typeof name === 'string')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
