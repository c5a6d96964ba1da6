import { type Diagnostic, nearest, report } from '../../diagnostics/index.js'
import { sourceAttribute, userSourceAttributes } from '../../mapping/index.js'
import { columnMissing, columnNotThere, columnTwice, columnUnknown } from '../diagnostics/reading.js'

/** What the mapping needs of a table. Names are those of mappings (`surname`, `objectId`) or of Graph (`id`). */
export interface ColumnNeeds {
  /** Without one of these no user can be matched: the matching attributes. */
  readonly required?: readonly string[] | undefined
  /** Everything else that is read. */
  readonly reads?: readonly string[] | undefined
}

/** Where the cells of one column go. `path` has two parts for nested members such as `employeeOrgData.division`. */
export interface Column {
  readonly name: string
  readonly path: readonly [string] | readonly [string, string]
  readonly kind: 'text' | 'boolean' | 'list' | 'reference'
}

/** Members of Graph users that no mapping reads but exports carry; naming them keeps the reports of unknown columns honest. */
const alsoKnown = [
  'id',
  'mobilePhone',
  'businessPhones',
  'faxNumber',
  'officeLocation',
  'onPremisesSyncEnabled',
  'directorySynced',
  'onPremisesImmutableId',
  'onPremisesSamAccountName',
  'employeeOrgData',
  'manager.id',
  'alternateEmailAddress',
  'alternateEmailAddresses',
  'ageGroup',
  'consentProvidedForMinor',
  'legalAgeGroupClassification',
  'invitationState',
  'identityIssuer',
  'identities',
  'authenticationPhoneNumber',
  'authenticationAlternativePhoneNumber',
  'authenticationEmail',
  'externalUserState',
  'externalUserStateChangeDateTime',
  'lastPasswordChangeDateTime',
  'passwordPolicies',
  'imAddresses',
  'securityIdentifier',
  'showInAddressList',
  'aboutMe',
  'preferredDataLocation',
  'isResourceAccount',
  'members',
  ...Array.from({ length: 15 }, (_, index) => `onPremisesExtensionAttributes.extensionAttribute${index + 1}`),
]

const names = new Map([...userSourceAttributes.map(item => item.name), ...alsoKnown].map(name => [plain(name), name]))
const booleans = new Set([
  'accountEnabled',
  'dirSyncEnabled',
  'onPremisesSyncEnabled',
  'directorySynced',
  'IsSoftDeleted',
  'showInAddressList',
])
const lists = new Set(['businessPhones', 'proxyAddresses', 'otherMails', 'imAddresses'])

/** Letter case, blanks and underscores do not count: portals write "User principal name" where Graph writes userPrincipalName. */
function plain(name: string): string {
  return name.replace(/[\s_]/g, '').toLowerCase()
}

/** Reads the header line of a table. */
export function readHeader(
  cells: readonly string[],
  needs: ColumnNeeds,
): { columns: readonly (Column | undefined)[]; diagnostics: Diagnostic[]; usable: boolean } {
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  const columns = cells.map((cell, index): Column | undefined => {
    const written = cell.trim()
    if (written === '') return undefined
    const known = names.get(plain(written))
    const name = known ?? written
    if (known === undefined && !sourceAttribute(written)) {
      const near = nearest(written, names.values())
      diagnostics.push(
        report(columnUnknown, {
          message: `no user attribute is called ${JSON.stringify(written)} (column ${index + 1})`,
          path: written,
          severity: near ? 'warning' : 'info',
          hint: near ? `did you mean ${near}?` : 'nothing reads it unless a mapping names it',
        }),
      )
    }
    const id = identity(name)
    if (seen.has(id)) {
      diagnostics.push(
        report(columnTwice, {
          message: `the column ${name} stands there twice; the first one is used`,
          path: name,
          hint: 'remove or rename one of them',
        }),
      )
      return undefined
    }
    seen.add(id)
    return columnOf(name)
  })
  const missing = (needs.required ?? []).filter(name => !seen.has(identity(name)))
  for (const name of missing)
    diagnostics.push(
      report(columnMissing, {
        message: `the table has no column ${graphName(name)}, by which users are matched`,
        path: graphName(name),
        hint: `add a column ${graphName(name)}; the first line has: ${cells
          .map(cell => cell.trim())
          .join(', ')
          .slice(0, 200)}`,
      }),
    )
  for (const name of needs.reads ?? []) {
    if (needs.required?.includes(name) || seen.has(identity(name))) continue
    diagnostics.push(
      report(columnNotThere, {
        message: `the table has no column ${graphName(name)}: it counts as empty for every user`,
        path: graphName(name),
        hint:
          name === 'accountEnabled'
            ? 'without it every user counts as enabled'
            : `add a column ${graphName(name)} when it should be sent`,
      }),
    )
  }
  const required = needs.required ?? []
  return { columns, diagnostics, usable: required.length === 0 || missing.length < required.length }
}

function columnOf(name: string): Column {
  const dot = name.startsWith('extension_') ? -1 : name.indexOf('.')
  const path = dot > 0 ? ([name.slice(0, dot), name.slice(dot + 1)] as const) : ([name] as const)
  const kind = booleans.has(name) ? 'boolean' : lists.has(name) ? 'list' : name === 'manager' ? 'reference' : 'text'
  return { name, path, kind }
}

/** One spelling for the names of mappings and of Graph: `id` and `objectId` are the same column. */
function identity(name: string): string {
  if (name === 'originalUserPrincipalName') return 'userprincipalname'
  if (name === 'manager.id') return 'manager'
  if (name === 'directorySynced') return 'onpremisessyncenabled'
  return plain(graphName(name).replace('[0]', ''))
}

function graphName(name: string): string {
  return sourceAttribute(name)?.graph ?? name
}

/** The value of one cell. An empty cell is null, as a missing member is. */
export function cellValue(column: Column, cell: string): unknown {
  const text = cell.trim()
  if (text === '') return null
  switch (column.kind) {
    case 'boolean':
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text
    case 'list':
      return text
        .split(/[;|]/)
        .map(part => part.trim())
        .filter(part => part !== '')
    case 'reference':
      return { id: text }
    default:
      return cell
  }
}
