import { type FilterTarget, groupSchema, userSchema } from '../../scim/index.js'
import { enterpriseUrn } from '../domain/profile.js'
import type { ResourceName } from './filter-columns.js'
import { literal, type Values } from './sql.js'

/**
 * Lists that are not in the JSON of a resource but in other tables, with the sub-attributes that the service shows: the groups of a
 * user, the members of a group, and the schemas. Rows have the columns `exact` and `folded`.
 */
export function joinedList(target: FilterTarget, resource: ResourceName, baseUrl: string): string | undefined {
  if (target.extension !== undefined) return undefined
  const { name } = target.attribute
  if (name === 'schemas') return schemasOf(resource)
  if (resource === 'User' && name === 'groups')
    return `SELECT ${pair({
      value: ['lg.id'],
      $ref: [`${literal(`${baseUrl}/Groups/`)} || lg.id`],
      display: ['lg.display_name', 'lg.display_key'],
      type: [`'direct'`],
    })} FROM group_members lm JOIN groups lg ON lg.id = lm.group_id WHERE lm.user_id = u.id`
  if (resource === 'Group' && name === 'members')
    return `SELECT ${pair({
      value: ['lu.id'],
      $ref: [`${literal(`${baseUrl}/Users/`)} || lu.id`],
      display: [`coalesce(lu.resource->>'displayName', lu.user_name)`, `coalesce(lu.folded->>'displayName', lu.user_name_key)`],
      type: [`'User'`, `'user'`],
    })} FROM group_members lm JOIN users lu ON lu.id = lm.user_id WHERE lm.group_id = g.id AND NOT lu.hidden`
  return undefined
}

/** Whether somebody is a member, by the index: what Entra asks with `members eq "..."` or `members.value eq "..."`. */
export function memberIs(target: FilterTarget, id: string, values: Values): string | undefined {
  if (target.attribute.name !== 'members' || target.leaf.name !== 'value' || id.includes('\u0000')) return undefined
  return `EXISTS (SELECT 1 FROM group_members lm JOIN users lu ON lu.id = lm.user_id WHERE lm.group_id = g.id AND lm.user_id = ${values.add(target.leaf.caseExact === true ? id : id.toLowerCase())} AND NOT lu.hidden)`
}

/** Two JSON objects side by side; a second expression is the folded one where it differs. */
function pair(members: Readonly<Record<string, readonly [string, string?]>>): string {
  const object = (which: 0 | 1) =>
    `jsonb_build_object(${Object.entries(members)
      .map(([name, expressions]) => `${literal(name)}, ${expressions[which] ?? expressions[0]}`)
      .join(', ')})`
  return `${object(0)} AS exact, ${object(1)} AS folded`
}

function schemasOf(resource: ResourceName): string {
  const rows = (urns: string) => `SELECT to_jsonb(s) AS exact, to_jsonb(lower(s)) AS folded FROM unnest(${urns}) AS s`
  if (resource === 'Group') return rows(`ARRAY[${literal(groupSchema.id)}]`)
  const [core, both] = [[userSchema.id], [userSchema.id, enterpriseUrn]].map(list => `ARRAY[${list.map(literal).join(', ')}]`)
  return rows(
    `CASE WHEN u.manager_id IS NOT NULL OR jsonb_exists(u.resource, ${literal(enterpriseUrn)}) THEN ${both} ELSE ${core} END`,
  )
}
