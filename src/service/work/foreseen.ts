import type { OrgTree } from '../domain/orgs.js'
import { customerCloudAdmin } from '../domain/roles.js'
import type { Queryable } from '../store/database.js'
import type { Account } from './accounts.js'
import type { Difference } from './apply.js'

type Holder = Pick<Account, 'id' | 'roleIds' | 'blockReasons'>

/**
 * Who will hold Customer Cloud Admin when the users that a dry run has looked at have what it found for them. A real run asks the
 * table, where its changes are already; a dry run leaves the table as it is, and has to remember who loses the role, so that its last
 * holder keeps it in the preview too (R154, R162).
 */
export class ForeseenAdministrators {
  readonly #before = new Set<string>()
  readonly #after = new Set<string>()

  constructor(private readonly orgs: OrgTree) {}

  /** Takes note of what will become of a user. */
  note({ id, roleIds, blockReasons }: Holder, { orgTo, rolesAdded, rolesRemoved }: Difference): void {
    this.#before.add(id)
    const holds = [...roleIds, ...rolesAdded].includes(customerCloudAdmin) && !rolesRemoved.includes(customerCloudAdmin)
    if (holds && blockReasons.length === 0 && !this.orgs.isBlocked(orgTo)) this.#after.add(id)
  }

  /** Users whose roles in the table are not those they will have. */
  get noted(): readonly string[] {
    return [...this.#before]
  }

  /** Whether one of the noted users, other than this one, will hold the role. */
  hasOther(id: string): boolean {
    return this.#after.size > (this.#after.has(id) ? 1 : 0)
  }

  /** What earlier transactions of a dry run have found. */
  static async ofRun(query: Queryable, runId: string, orgs: OrgTree): Promise<ForeseenAdministrators> {
    const rows = await query.query<{
      id: string
      role_ids: string[]
      block_reasons: Account['blockReasons']
      difference: Difference
    }>(
      `SELECT u.id, u.role_ids, u.block_reasons, d.difference FROM apply_differences d JOIN users u ON u.id = d.user_id
       WHERE d.run_id = $1 AND (u.role_ids @> ARRAY[$2::text] OR d.difference->'rolesAdded' @> to_jsonb($2::text))`,
      [runId, customerCloudAdmin],
    )
    const foreseen = new ForeseenAdministrators(orgs)
    for (const row of rows) foreseen.note({ id: row.id, roleIds: row.role_ids, blockReasons: row.block_reasons }, row.difference)
    return foreseen
  }
}
