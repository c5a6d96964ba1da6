import { z } from 'zod'
import { badBody, nameTaken } from '../diagnostics.js'
import {
  changesBetween,
  emailOf,
  honoredCountry,
  isEmailAddress,
  type ProfileField,
  profileFields,
  withEmail,
  withProfile,
} from '../domain/profile.js'
import { stateNames } from '../domain/state.js'
import { ServiceError } from '../errors.js'
import { likeEscaped } from '../scim/sql.js'
import { type Account, accountsByAddress, insertAccount, updateAccount } from '../work/accounts.js'
import { blockedByOrg, tellOfAdministrators } from '../work/evaluate.js'
import { resolveWaiting } from '../work/managers.js'
import type { Unit } from '../work/unit.js'
import { lockUser, stateSql, userAnswer, viewColumns, viewOf, viewUser } from './account-view.js'
import { pageAnswer } from './answers.js'
import { authorizeRoles } from './authorize.js'
import { activeOrg, roleIdsOf } from './orgs.js'
import { pageFrom, pageQuery } from './page.js'
import { type AdminRoute, read, write } from './route.js'
import { idText } from './texts.js'

const emailText = z.string().refine(isEmailAddress, 'is no e-mail address of 1 to 346 characters')

const fieldText = (field: ProfileField, limit: number) =>
  field === 'country'
    ? z
        .string()
        .refine(text => text === '' || honoredCountry(text) !== undefined, 'is no two-letter ISO 3166 code')
        .transform(text => honoredCountry(text) ?? '')
        .nullable()
        .optional()
    : z
        .string()
        .refine(text => [...text].length <= limit, `has more than ${limit} characters`)
        .nullable()
        .optional()

const stateWords = Object.values(stateNames)

const profileShape = Object.fromEntries(profileFields.map(({ field, limit }) => [field, fieldText(field, limit)])) as Record<
  ProfileField,
  ReturnType<typeof fieldText>
>

export const userRoutes: readonly AdminRoute[] = [
  read('/users', {
    summary: 'Users, local and provisioned',
    tag: 'users',
    access: 'viewer',
    query: pageQuery.extend({
      userName: z.string().max(400).optional(),
      state: z.enum(stateWords).optional(),
      orgId: z.string().max(200).optional(),
      roleId: z.string().max(200).optional(),
      providerId: z.string().max(200).optional(),
      q: z.string().max(400).optional(),
    }),
    answer: pageAnswer(userAnswer),
    handler: async ({ db, configuration, query }) => {
      const values: unknown[] = []
      const where: string[] = []
      const add = (value: string | undefined, condition: (place: string) => string) => {
        if (value === undefined) return
        values.push(value)
        where.push(condition(`$${values.length}`))
      }
      add(query.userName?.toLowerCase(), place => `u.user_name_key = ${place}`)
      add(query.state, place => `${stateSql} = ${place}`)
      add(query.orgId, place => `u.org_id = ${place}`)
      add(query.roleId, place => `u.role_ids @> ARRAY[${place}::text]`)
      add(query.providerId, place => `u.provider_id = ${place}`)
      add(query.q && `%${likeEscaped(query.q.toLowerCase())}%`, place => {
        const texts = [
          'u.user_name_key',
          'u.email_key',
          `u.folded->>'displayName'`,
          `u.folded#>>'{name,givenName}'`,
          `u.folded#>>'{name,familyName}'`,
        ]
        return `(${texts.map(text => `${text} LIKE ${place}`).join(' OR ')})`
      })
      const page = await pageFrom(
        db,
        { select: viewColumns, from: 'users u', where, values, key: 'u.id', keyName: 'id', keyType: 'text' },
        query,
      )
      return { ...page, items: page.items.map(row => viewOf(row, configuration)) }
    },
  }),
  write('POST', '/users', {
    summary: 'Create a local user',
    tag: 'users',
    access: 'users',
    status: 201,
    body: z.object({
      userName: emailText,
      email: emailText.nullish(),
      firstName: profileShape.firstName,
      lastName: profileShape.lastName,
      orgId: idText.nullish(),
      roleIds: z.array(z.string().max(200)).max(100).nullish(),
    }),
    answer: userAnswer,
    handler: async ({ unit, caller, body }) => {
      const { orgs } = unit.configuration
      const org = body.orgId ? activeOrg(unit.configuration, body.orgId, '/orgId') : orgs.default
      const email = body.email ?? body.userName
      await refuseTaken(unit, [body.userName, email])
      const roleIds = body.roleIds ? roleIdsOf(body.roleIds, '/roleIds') : orgs.defaultRoleIds(org.id)
      if (body.roleIds) authorizeRoles(caller, roleIds)
      const names = { firstName: body.firstName ?? null, lastName: body.lastName ?? null }
      const account: Account = {
        ...blankAccount(unit, body.userName),
        email,
        orgId: org.id,
        roleIds,
        roleReasons: roleIds.map(roleId =>
          body.roleIds ? { roleId, source: 'manual' } : { roleId, source: 'org-default', orgId: org.id },
        ),
        resource: withProfile(withEmail({ userName: body.userName }, email), names),
      }
      unit.log({ event: 'USER_CREATED', userId: account.id, userName: account.userName, orgAfter: org.id, rolesAfter: roleIds })
      await tellOfAdministrators(unit, { ...account, roleIds: [] }, roleIds)
      await insertAccount(unit, await blockedByOrg(unit, account))
      return viewUser(unit, account.id, unit.configuration)
    },
  }),
  read('/users/{id}', {
    summary: 'One user',
    tag: 'users',
    access: 'viewer',
    answer: userAnswer,
    handler: ({ db, params, configuration }) => viewUser(db, params.id ?? '', configuration),
  }),
  write('PATCH', '/users/{id}', {
    summary: 'Edit profile fields; for a provisioned user this is drift until the directory sends the field again',
    tag: 'users',
    access: 'users',
    elsewhere: {
      active: 'POST /users/{id}/activate and /users/{id}/deactivate do that',
      blocked: 'POST /users/{id}/block and /users/{id}/unblock do that',
      orgId: 'POST /users/{id}/move does that',
      roleIds: 'PUT /users/{id}/roles does that',
      providerId: 'POST /users/{id}/link and /users/{id}/unlink do that',
      profile: 'the fields of the profile are given at the top level',
    },
    body: z.object({
      ...profileShape,
      state: profileShape.state.refine(
        text => !stateWords.some(word => word === text),
        'is the state of the address here; what state the account is in, calls such as POST /users/{id}/block change',
      ),
      userName: emailText.optional(),
      email: emailText.nullable().optional(),
      managerId: idText.nullable().optional(),
    }),
    answer: userAnswer,
    handler: async ({ unit, params, body }) => {
      const account = await lockUser(unit, params.id ?? '')
      const { userName = account.userName, email = account.email, managerId = account.managerId, ...fields } = body
      await refuseTaken(unit, [userName, email], account.id)
      let resource = withProfile(account.resource, fields as Partial<Record<ProfileField, string | null>>)
      if (email !== emailOf(resource)) resource = withEmail(resource, email)
      resource.userName = userName
      const changes = changesBetween(account.resource, resource)
      if (managerId !== account.managerId) {
        if (managerId !== null) await refuseManager(unit, account, managerId)
        changes.push({ field: 'managerId', old: account.managerId, new: managerId })
      }
      if (changes.length > 0) {
        const manager = managerId === account.managerId ? {} : { managerId, managerReference: null }
        const after: Account = { ...account, resource, userName, email, ...manager }
        const written = await updateAccount(unit, account, after, unit.now)
        unit.log({
          event: 'USER_UPDATED',
          auditEvent: 'CHANGE_USER',
          providerId: account.providerId,
          userId: account.id,
          userName,
          changes,
          cause: 'administrator',
        })
        if (userName !== account.userName) await resolveWaiting(unit, written)
      }
      return viewUser(unit, account.id, unit.configuration)
    },
  }),
]

function blankAccount(unit: Unit, userName: string): Account {
  return {
    id: unit.newId(),
    providerId: null,
    formerProviderId: null,
    userName,
    email: null,
    externalId: null,
    active: true,
    scimActive: true,
    blockReasons: [],
    onHold: false,
    hidden: false,
    differs: false,
    requestedAt: null,
    dueAt: null,
    askedAt: null,
    commitAt: null,
    archives: 'live',
    archivesDeletedAt: null,
    orgId: unit.configuration.orgs.default.id,
    orgPlacedBy: 'administrator',
    orgReason: { method: 'local', why: 'local' },
    roleIds: [],
    roleReasons: [],
    evaluatedVersion: 0,
    managerId: null,
    managerReference: null,
    resource: {},
    directory: {},
    ignored: {},
    statusCause: { event: 'USER_CREATED', at: unit.now.toISOString(), actor: unit.actor.name },
    createdAt: unit.now,
    modifiedAt: unit.now,
    version: 1,
  }
}

/** R108, R111. A provider's directory sees the managers of its users, so they are its own. */
async function refuseManager(unit: Unit, { id, providerId }: Account, managerId: string): Promise<void> {
  const refuse = (detail: string) =>
    new ServiceError(badBody, { message: `/managerId: ${detail}`, mistakes: [{ pointer: '/managerId', detail }] })
  if (managerId === id) throw refuse('nobody is his own manager')
  const [manager] = await unit.query(
    'SELECT id FROM users WHERE id = $1 AND NOT hidden AND ($2::text IS NULL OR provider_id = $2)',
    [managerId, providerId],
  )
  if (!manager) throw refuse(providerId === null ? 'there is no user of that id' : 'the provider has no user of that id')
}

async function refuseTaken(unit: Unit, addresses: readonly (string | null)[], own?: string): Promise<void> {
  const holders = (await accountsByAddress(unit, addresses)).filter(({ id }) => id !== own)
  if (holders.length > 0)
    throw new ServiceError(nameTaken, { message: 'the user name or e-mail address belongs to another account', rule: 'R27' })
}
