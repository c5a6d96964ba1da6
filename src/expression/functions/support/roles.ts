import type { RoleValue } from '../../values.js'
import type { CallSite } from '../declaration.js'
import { unreadableRoles } from '../diagnostics.js'

/** One assigned application role; what the directory did not say is undefined. */
interface AssignedRole {
  readonly id?: string | undefined
  readonly value?: string | undefined
  readonly displayName?: string | undefined
}

/**
 * Reads what the directory puts into `appRoleAssignments`: a list of `{ id, value, displayName }`, a single such object, role
 * names as texts, the same as JSON text, or Microsoft Graph's assignments with `appRoleId` and, where expanded, `appRole`.
 * Null is no assignment; null elements are left out.
 *
 * @throws EvaluationError EXP331 for anything else.
 */
export function readRoles(raw: unknown, site: CallSite): readonly AssignedRole[] {
  if (raw === null || raw === undefined || raw === '') return []
  const elements: readonly unknown[] = Array.isArray(raw) ? raw : [raw]
  return elements.flatMap(element => {
    if (element === null || element === undefined || element === '') return []
    const parsed = typeof element === 'string' ? parseText(element) : element
    if (typeof parsed === 'string') return [{ value: parsed, displayName: parsed }]
    if (Array.isArray(parsed)) return parsed.map(inner => readObject(inner, site))
    return [readObject(parsed, site)]
  })
}

/** A text that is the JSON of an object or list is read as that; any other is the name of a role. */
function parseText(text: string): unknown {
  if (!/^\s*[[{]/.test(text) || text.length > 1_000_000) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function readObject(element: unknown, site: CallSite): AssignedRole {
  if (typeof element !== 'object' || element === null || Array.isArray(element))
    return site.fail(unreadableRoles, { argument: 0 })
  const nested = member(element, 'appRole')
  const source = typeof nested === 'object' && nested !== null ? nested : element
  const role = {
    id: textMember(source, 'id') ?? textMember(element, 'appRoleId'),
    value: textMember(source, 'value'),
    displayName: textMember(source, 'displayName'),
  }
  if (source === element && textMember(element, 'appRoleId') !== undefined) role.id = textMember(element, 'appRoleId')
  return (role.id ?? role.value ?? role.displayName) ? role : site.fail(unreadableRoles, { argument: 0 })
}

const member = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined

function textMember(object: object, name: string): string | undefined {
  const value = member(object, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The name people know a role by. */
export const roleName = (role: AssignedRole) => role.displayName ?? role.value ?? role.id ?? ''

/** The element of the SCIM `roles` attribute for an assigned role. */
export function roleElement(role: AssignedRole): RoleValue {
  return {
    primary: false,
    type: 'WindowsAzureActiveDirectoryRole',
    display: roleName(role),
    value: role.value ?? role.id ?? roleName(role),
  }
}
