import { ignoredValue } from '../diagnostics.js'
import type { IgnoredValue } from '../domain/profile.js'
import type { Account } from '../work/accounts.js'
import type { Unit } from '../work/unit.js'

/** Fields that `ignored` remembers for values of the directory, as against the service's own notes there. */
const valueFields = [
  'country',
  'firstName',
  'lastName',
  'title',
  'city',
  'state',
  'department',
  'division',
  'employeeType',
  'email',
]

/**
 * Logs values that were not stored: COUNTRY_IGNORED (R114), a warning for the others (R31, R35). The same value sent again is not
 * logged again, since nothing changed (R46); a value that is honoured forgets the old one.
 */
export function logIgnored(unit: Unit, account: Account, values: readonly IgnoredValue[]): Account {
  const remembered = { ...account.ignored }
  let changed = false
  for (const field of valueFields) {
    const found = values.find(value => value.field === field)
    if (found === undefined) {
      if (field in remembered && !stillIgnored(account, field)) {
        delete remembered[field]
        changed = true
      }
      continue
    }
    const text = shortened(found.value)
    if (remembered[field] === text) continue
    remembered[field] = text
    changed = true
    logOne(unit, account, found, text)
  }
  return changed ? { ...account, ignored: remembered } : account
}

/** An ignored value leaves its field empty or as it was; a request that does not carry the field again says nothing new about it. */
function stillIgnored(account: Account, field: string): boolean {
  return account.directory[field] === null || account.directory[field] === undefined
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  // Half a surrogate pair at the cut could not be stored.
  return text.length > 200 ? `${text.slice(0, 197).replace(/[\ud800-\udbff]$/, '')}...` : text
}

const reasons = {
  'too-long': 'is too long and was not stored',
  'guest-or-member': 'is the member type of Azure AD and no employee type; it was not stored (R31)',
  email: 'is no e-mail address and was not stored',
  'nested-group': 'is a group; members of type Group are ignored',
} as const

function logOne(unit: Unit, account: Account, { field, kind }: IgnoredValue, text: string): void {
  const subject = { providerId: account.providerId, userId: account.id, userName: account.userName, result: 'warning' as const }
  if (kind === 'country')
    unit.log({
      event: 'COUNTRY_IGNORED',
      ...subject,
      rule: 'R114',
      changes: [{ field, old: null, new: null }],
      message: `country "${text}" is no two-letter ISO 3166 code and was not stored; use the Switch expression, usageLocation as source, or no mapping`,
    })
  else
    unit.log({
      event: 'USER_UPDATED',
      ...subject,
      rule: kind === 'guest-or-member' ? 'R31' : 'R35',
      message: `${ignoredValue.code}: ${field} "${text}" ${reasons[kind]}`,
    })
}
