import { initialDefaultRoles } from './roles.js'

export interface Org {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
  readonly isDefault: boolean
  readonly active: boolean
  readonly blocked: boolean
  /** Null: as the parent (R119). */
  readonly defaultRoleIds: readonly string[] | null
  readonly coldStorageDays: number | null
  readonly destinations: readonly string[] | null
  readonly createdAt: Date
  readonly modifiedAt: Date
}

/** Days in cold storage where no org says otherwise (R101). */
const defaultColdStorageDays = 90

const initialDestinations: readonly string[] = ['Code42 Cloud']

/** The organisations of the environment, one of them the default (R116). What an org does not say itself it takes from its parent. */
export class OrgTree {
  readonly #byId: ReadonlyMap<string, Org>
  readonly default: Org

  constructor(readonly orgs: readonly Org[]) {
    this.#byId = new Map(orgs.map(org => [org.id, org]))
    const found = orgs.find(org => org.isDefault)
    if (!found) throw new Error('there is no default organisation')
    this.default = found
  }

  get(id: string): Org | undefined {
    return this.#byId.get(id)
  }

  /** The org and those above it, nearest first. */
  upwards(id: string): readonly Org[] {
    const path: Org[] = []
    for (let org = this.get(id); org && !path.includes(org); org = org.parentId === null ? undefined : this.get(org.parentId))
      path.push(org)
    return path
  }

  /** The org and everything below it. */
  downwards(id: string): readonly Org[] {
    return this.orgs.filter(org => this.upwards(org.id).some(above => above.id === id))
  }

  /** R59: blocking an org blocks its child orgs. */
  isBlocked(id: string): boolean {
    return this.upwards(id).some(org => org.blocked)
  }

  defaultRoleIds(id: string): readonly string[] {
    return this.#nearest(id, org => org.defaultRoleIds) ?? initialDefaultRoles
  }

  coldStorageDays(id: string): number {
    return this.#nearest(id, org => org.coldStorageDays) ?? defaultColdStorageDays
  }

  destinations(id: string): readonly string[] {
    return this.#nearest(id, org => org.destinations) ?? initialDestinations
  }

  /** Destinations of `from` that `to` does not offer: data there would go into cold storage (R120). */
  lostDestinations(from: string, to: string): readonly string[] {
    const offered = new Set(this.destinations(to))
    return this.destinations(from).filter(destination => !offered.has(destination))
  }

  /** R98: whether two orgs back up to different places. */
  differInDestinations(a: string, b: string): boolean {
    return this.lostDestinations(a, b).length > 0 || this.lostDestinations(b, a).length > 0
  }

  /** By name without case; of several the one nearest to the root, active ones first. */
  byName(name: string): Org | undefined {
    const key = name.trim().toLowerCase()
    const found = this.orgs.filter(org => org.name.toLowerCase() === key)
    return found.find(org => org.active) ?? found[0]
  }

  #nearest<T>(id: string, read: (org: Org) => T | null): T | undefined {
    for (const org of this.upwards(id)) {
      const value = read(org)
      if (value !== null) return value
    }
    return undefined
  }
}
