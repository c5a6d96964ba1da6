import { z } from 'zod'
import { alreadySo, notFound, refusedByState } from '../diagnostics.js'
import { findRole } from '../domain/roles.js'
import { ServiceError } from '../errors.js'
import { updateAccount } from '../work/accounts.js'
import { tellOfAdministrators } from '../work/evaluate.js'
import { hashOf, newSecret } from '../work/ids.js'
import { resolveWaiting } from '../work/managers.js'
import { lockUser, readAccount, userAnswer, viewUser } from './account-view.js'
import { id, pageAnswer, time } from './answers.js'
import { authorizeRoles } from './authorize.js'
import { pageOf, pageQuery } from './page.js'
import { providerOf } from './providers.js'
import { type AdminRoute, read, write } from './route.js'
import { idText } from './texts.js'

const tokenParts = { id, userId: id, createdAt: time }

export const userRecordRoutes: readonly AdminRoute[] = [
  write('PUT', '/users/{id}/roles', {
    summary: 'Replace the roles of a user',
    tag: 'users',
    access: 'users',
    body: z.object({ roleIds: z.array(z.string().max(200)).max(100) }),
    answer: z.object({ assigned: z.array(z.string()), unassigned: z.array(z.string()), ignored: z.array(z.string()) }),
    handler: async ({ unit, caller, params, body }) => {
      const account = await lockUser(unit, params.id ?? '')
      const wanted = [...new Set(body.roleIds.flatMap(name => findRole(name)?.id ?? []))]
      const ignored = body.roleIds.filter(name => !findRole(name))
      const assigned = wanted.filter(id => !account.roleIds.includes(id))
      const unassigned = account.roleIds.filter(id => !wanted.includes(id))
      authorizeRoles(caller, [...assigned, ...unassigned])
      if (assigned.length + unassigned.length > 0) {
        const roleReasons = wanted.map(
          roleId => account.roleReasons.find(reason => reason.roleId === roleId) ?? { roleId, source: 'manual' as const },
        )
        const { awaitsRoles: _given, ...ignored } = account.ignored
        await updateAccount(unit, account, { ...account, ignored, roleIds: wanted, roleReasons }, unit.now)
        unit.log({
          event: 'ROLES_CHANGED',
          providerId: account.providerId,
          userId: account.id,
          userName: account.userName,
          rolesBefore: account.roleIds,
          rolesAfter: wanted,
          cause: 'administrator',
        })
        await tellOfAdministrators(unit, account, wanted)
      }
      return { assigned, unassigned, ignored }
    },
  }),
  write('POST', '/users/{id}/link', {
    summary: 'Let a provider manage a local user',
    tag: 'users',
    access: 'identity',
    body: z.object({ providerId: idText }),
    answer: userAnswer,
    handler: async ({ unit, params, body }) => {
      const account = await lockUser(unit, params.id ?? '')
      const provider = await providerOf(unit, body.providerId)
      if (account.providerId !== null)
        throw new ServiceError(alreadySo, { message: 'a provider manages this user already', rule: 'R106' })
      const linked = await updateAccount(
        unit,
        account,
        {
          ...account,
          providerId: provider.id,
          formerProviderId: null,
          directory: {},
          hidden: false,
          // This directory has asked for nothing yet: it sees whether he is active, and can bring back who is not (R38).
          scimActive: account.active && account.requestedAt === null,
        },
        unit.now,
      )
      unit.log({
        event: 'USER_UPDATED',
        auditEvent: 'LINK_USER',
        providerId: provider.id,
        userId: account.id,
        userName: account.userName,
        rule: 'R106',
        message: `${provider.displayName} manages this user from now on`,
      })
      await resolveWaiting(unit, linked)
      return viewUser(unit, account.id, unit.configuration)
    },
  }),
  write('POST', '/users/{id}/unlink', {
    summary: 'Make a provisioned user a local one',
    tag: 'users',
    access: 'identity',
    body: z.object({ providerId: idText.nullish() }),
    answer: userAnswer,
    handler: async ({ unit, params, body }) => {
      const account = await lockUser(unit, params.id ?? '')
      if (account.providerId === null || (body.providerId && body.providerId !== account.providerId))
        throw new ServiceError(alreadySo, { message: 'this provider does not manage the user', rule: 'R106' })
      if (account.requestedAt !== null)
        throw new ServiceError(refusedByState, {
          message: 'a deactivation is pending or deferred; cancel or commit it first',
          rule: 'R106',
        })
      await unit.query('DELETE FROM group_members WHERE user_id = $1', [account.id])
      // R104: nothing that a provider left undone happens to a local user.
      await unit.query('DELETE FROM waiting_moves WHERE user_id = $1', [account.id])
      await updateAccount(
        unit,
        account,
        {
          ...account,
          providerId: null,
          formerProviderId: account.providerId,
          hidden: false,
          managerReference: null,
          directory: {},
          differs: false,
        },
        unit.now,
      )
      unit.log({
        event: 'USER_UPDATED',
        auditEvent: 'UNLINK_USER',
        providerId: account.providerId,
        userId: account.id,
        userName: account.userName,
        rule: 'R106',
        message: 'a local user from now on',
      })
      return viewUser(unit, account.id, unit.configuration)
    },
  }),
  read('/users/{id}/api-tokens', {
    summary: 'API tokens of a user',
    tag: 'tokens',
    access: 'identity',
    query: pageQuery,
    answer: pageAnswer(z.object(tokenParts)),
    handler: async ({ db, params, query }) => {
      const account = await readAccount(db, params.id ?? '')
      const rows = await db.query('SELECT id, created_at FROM api_tokens WHERE user_id = $1 ORDER BY id', [account.id])
      return pageOf(
        rows.map(row => ({ id: row.id, userId: account.id, createdAt: row.created_at })),
        query,
      )
    },
  }),
  write('POST', '/users/{id}/api-tokens', {
    summary: 'Make a token that acts as this user; it is shown once',
    tag: 'tokens',
    access: 'identity',
    status: 201,
    secret: true,
    answer: z.object({ ...tokenParts, token: z.string().optional() }),
    handler: async ({ unit, params }) => {
      const account = await lockUser(unit, params.id ?? '')
      const id = unit.newId()
      const token = newSecret('c42user_')
      await unit.query('INSERT INTO api_tokens (id, user_id, secret_hash, created_at) VALUES ($1, $2, $3, $4)', [
        id,
        account.id,
        hashOf(token),
        unit.now.toISOString(),
      ])
      unit.changeConfiguration()
      unit.log({ auditEvent: 'CREATE_API_TOKEN', providerId: account.providerId, userId: account.id, userName: account.userName })
      return { id, userId: account.id, createdAt: unit.now, token }
    },
  }),
  write('DELETE', '/users/{id}/api-tokens/{tokenId}', {
    summary: 'Revoke a token',
    tag: 'tokens',
    access: 'identity',
    status: 204,
    handler: async ({ unit, params }) => {
      const account = await lockUser(unit, params.id ?? '')
      const [gone] = await unit.query('DELETE FROM api_tokens WHERE id = $1 AND user_id = $2 RETURNING id', [
        params.tokenId ?? '',
        account.id,
      ])
      if (!gone) throw new ServiceError(notFound, { message: 'there is no such token' })
      unit.changeConfiguration()
      unit.log({ auditEvent: 'DELETE_API_TOKEN', providerId: account.providerId, userId: account.id, userName: account.userName })
    },
  }),
]
