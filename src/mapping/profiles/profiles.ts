import { objectOf } from '../model/flow.js'
import type { ObjectMapping, SynchronizationSchema } from '../model/schema.js'
import { code42Groups, code42MicrosoftUsers, code42Users } from './code42.js'
import { countrySource } from './country.js'

let article: ObjectMapping | undefined
let tutorial: ObjectMapping | undefined

/**
 * Expected mappings of vendors, each an objectMapping ready to use. `code42` is the support article (eleven rows) and the
 * default; `code42-microsoft` is Microsoft's tutorial (fourteen rows). The country row is our generated expression; `withCountry`
 * changes it. Built on first use: importing is cheap.
 *
 * @example
 * profiles.code42.attributeMappings.length // 11
 */
export const profiles = {
  get code42(): ObjectMapping {
    article ??= code42Users(countrySource('generated'))
    return article
  },
  get 'code42-microsoft'(): ObjectMapping {
    tutorial ??= code42MicrosoftUsers(countrySource('generated'))
    return tutorial
  },
}

export type ProfileName = keyof typeof profiles

/** Words for `attrmap profile list`. */
export const profileSummaries: Readonly<Record<ProfileName, string>> = {
  code42: 'the support article: eleven user rows, three group rows (default)',
  'code42-microsoft': "Microsoft's tutorial: fourteen user rows, three group rows",
}

/** Group mappings by the same names. Both profiles provision groups alike. */
export const groupMappings: Readonly<Record<ProfileName, ObjectMapping>> = {
  code42: code42Groups,
  'code42-microsoft': code42Groups,
}

/** A profile: expected rows of users and groups. What `attrmap profile make` writes and `check --profile FILE` reads. */
export interface Profile {
  readonly name: string
  readonly users?: ObjectMapping
  readonly groups?: ObjectMapping
}

/**
 * Makes a profile from any schema: the first user mapping and the first group mapping, those in use before others, without scope and tenant metadata, since
 * a profile says what is mapped and not for whom.
 *
 * @param name name of the profile. Default: that of the user mapping
 * @example
 * profileFrom(schema, 'our-code42').users?.attributeMappings.length
 */
export function profileFrom(schema: SynchronizationSchema, name?: string): Profile {
  const listed = schema.synchronizationRules.flatMap(rule => rule.objectMappings ?? [])
  // Templates carry place-holders that are switched off.
  const all = [...listed.filter(({ enabled }) => enabled !== false), ...listed]
  const users = all.find(mapping => objectOf(mapping) === 'User')
  const groups = all.find(mapping => objectOf(mapping) === 'Group')
  const bare = (mapping: ObjectMapping): ObjectMapping => ({ ...mapping, scope: null, metadata: [] })
  return {
    name: name ?? users?.name ?? groups?.name ?? 'profile',
    ...(users && { users: bare(users) }),
    ...(groups && { groups: bare(groups) }),
  }
}
