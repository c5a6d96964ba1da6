import type { ObjectMapping } from '../model/schema.js'
import { code42Groups, code42MicrosoftUsers, code42Users } from './code42.js'
import { seedCountryExpression } from './seed-country.js'

const country = () => ({ type: 'Function' as const, name: 'IIF', expression: seedCountryExpression })
let article: ObjectMapping | undefined
let tutorial: ObjectMapping | undefined

/**
 * Expected mappings of vendors, each an objectMapping ready to use. `code42` is the support article (eleven rows) and the
 * default; `code42-microsoft` is Microsoft's tutorial (fourteen rows). Built on first use: importing is cheap.
 *
 * @example
 * profiles.code42.attributeMappings.length // 11
 */
export const profiles = {
  get code42(): ObjectMapping {
    article ??= code42Users(country())
    return article
  },
  get 'code42-microsoft'(): ObjectMapping {
    tutorial ??= code42MicrosoftUsers(country())
    return tutorial
  },
}

/** Group mappings by the same names. Both profiles provision groups alike. */
export const groupMappings: Readonly<Record<keyof typeof profiles, ObjectMapping>> = {
  code42: code42Groups,
  'code42-microsoft': code42Groups,
}
