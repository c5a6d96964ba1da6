import { z } from 'zod'
import { alreadySo, notFound, signInRefused } from '../diagnostics.js'
import { signsInTo } from '../domain/roles.js'
import { ServiceError } from '../errors.js'
import type { Queryable } from '../store/database.js'
import { type Account, updateAccount } from '../work/accounts.js'
import { camel } from '../work/configuration.js'
import type { Unit } from '../work/unit.js'
import { lockUser, readAccount, signInOf } from './account-view.js'
import { id, pageAnswer, time } from './answers.js'
import { pageOf, pageQuery } from './page.js'
import { type AdminRoute, read, write } from './route.js'
import { idText, nameText } from './texts.js'

interface Device {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly active: boolean
  readonly blocked: boolean
  readonly signedIn: boolean
  readonly deauthorized: boolean
  readonly createdAt: Date
}

/** A blocked user's or device's backup goes on (R50); a deauthorized or deactivated device's stops (R53, R57). */
const shown = (device: Device) => ({
  id: device.id,
  name: device.name,
  active: device.active,
  blocked: device.blocked,
  signedIn: device.signedIn,
  backup: device.active && !device.deauthorized ? 'running' : 'stopped',
  createdAt: device.createdAt,
})

const deviceAnswer = z
  .object({
    id,
    name: z.string(),
    active: z.boolean(),
    blocked: z.boolean(),
    signedIn: z.boolean(),
    backup: z.enum(['running', 'stopped']),
    createdAt: time,
  })
  .meta({ id: 'Device' })

async function devicesOf(db: Queryable, userId: string): Promise<Device[]> {
  return (await db.query('SELECT * FROM devices WHERE user_id = $1 ORDER BY id', [userId])).map(row => camel<Device>(row))
}

async function deviceOf(unit: Unit, userId: string, deviceId: string): Promise<Device> {
  const [row] = await unit.query('SELECT * FROM devices WHERE id = $1 AND user_id = $2 FOR UPDATE', [deviceId, userId])
  if (!row) throw new ServiceError(notFound, { message: `there is no device ${deviceId.slice(0, 80)}` })
  return camel<Device>(row)
}

/** @param on the device; a new one for the app that registers it; none when nothing is said of where */
function refuseSignIn(unit: Unit, account: Account, on?: Device | 'new device'): void {
  const refuse = (message: string, rule: string) =>
    Object.assign(new ServiceError(signInRefused, { message, rule }), {
      entry: {
        auditEvent: 'SIGN_IN_REFUSED',
        result: 'error' as const,
        providerId: account.providerId,
        userId: account.id,
        userName: account.userName,
        rule,
        message,
      },
    })
  const { allowed, reason = '', rule = 'R49' } = signInOf(account, unit.configuration)
  if (!allowed) throw refuse(reason, rule)
  if (on === undefined) return
  if (on !== 'new device' && on.blocked) throw refuse('the device is blocked', 'R49')
  if (!signsInTo(account.roleIds).has('app'))
    throw refuse('none of his roles lets the user sign in to the app; Desktop User does, PROe User is for the console', 'R58')
}

/** A signed-in device backs up: the archive of somebody who had none begins. */
async function startArchive(unit: Unit, account: Account): Promise<void> {
  if (account.archives === 'none') await updateAccount(unit, account, { ...account, archives: 'live' }, unit.now)
}

const change = (
  name: string,
  summary: string,
  set: string,
  auditEvent: string,
  refusal: (device: Device) => string | undefined,
) =>
  write('POST', `/users/{id}/devices/{deviceId}/${name}`, {
    summary,
    tag: 'devices',
    access: 'users',
    answer: deviceAnswer,
    handler: async ({ unit, params }) => {
      const account = await lockUser(unit, params.id ?? '')
      const device = await deviceOf(unit, account.id, params.deviceId ?? '')
      const reason = refusal(device)
      if (reason !== undefined) throw new ServiceError(alreadySo, { message: reason })
      const [row] = await unit.query(`UPDATE devices SET ${set} WHERE id = $1 RETURNING *`, [device.id])
      unit.log({
        auditEvent,
        providerId: account.providerId,
        userId: account.id,
        userName: account.userName,
        deviceId: device.id,
        message: `device "${device.name}"`,
      })
      return shown(camel<Device>(row ?? {}))
    },
  })

export const deviceRoutes: readonly AdminRoute[] = [
  read('/users/{id}/devices', {
    summary: 'Devices of a user',
    tag: 'devices',
    access: 'viewer',
    query: pageQuery,
    answer: pageAnswer(deviceAnswer),
    handler: async ({ db, params, query }) => {
      const account = await readAccount(db, params.id ?? '')
      return pageOf((await devicesOf(db, account.id)).map(shown), query)
    },
  }),
  write('POST', '/users/{id}/devices', {
    summary: 'Register a device, as the app does when a user signs in',
    tag: 'devices',
    access: 'users',
    status: 201,
    body: z.object({ name: nameText }),
    answer: deviceAnswer,
    handler: async ({ unit, params, body }) => {
      const account = await lockUser(unit, params.id ?? '')
      refuseSignIn(unit, account, 'new device')
      const [row] = await unit.query('INSERT INTO devices (id, user_id, name, created_at) VALUES ($1, $2, $3, $4) RETURNING *', [
        unit.newId(),
        account.id,
        body.name,
        unit.now.toISOString(),
      ])
      await startArchive(unit, account)
      const device = camel<Device>(row ?? {})
      unit.log({
        auditEvent: 'REGISTER_DEVICE',
        providerId: account.providerId,
        userId: account.id,
        userName: account.userName,
        deviceId: device.id,
        message: `device "${body.name}"`,
      })
      return shown(device)
    },
  }),
  change(
    'deauthorize',
    'Sign the user out of a device; signing in again is possible at once',
    'signed_in = false, deauthorized = true',
    'DEAUTHORIZE_DEVICE',
    device => (device.active ? undefined : 'the device is deactivated'),
  ),
  change('deactivate', 'Deactivate a device', 'active = false, signed_in = false', 'DEACTIVATE_DEVICE', device =>
    device.active ? undefined : 'the device is deactivated already',
  ),
  change('block', 'Block a device', 'blocked = true, signed_in = false', 'BLOCK_DEVICE', device =>
    device.blocked ? 'the device is blocked already' : undefined,
  ),
  change('unblock', 'Unblock a device', 'blocked = false', 'UNBLOCK_DEVICE', device =>
    device.blocked ? undefined : 'the device is not blocked',
  ),
  write('POST', '/users/{id}/sign-in', {
    summary: 'What the app asks when somebody signs in',
    tag: 'devices',
    access: 'users',
    // Nothing unknown is passed over: a blocked device that is named in other words must not sign in.
    body: z.strictObject({ deviceId: idText.nullish() }),
    answer: z.object({ allowed: z.literal(true), userId: id, deviceId: id.nullable(), app: z.boolean(), console: z.boolean() }),
    handler: async ({ unit, params, body }) => {
      const account = await lockUser(unit, params.id ?? '')
      const device = body.deviceId ? await deviceOf(unit, account.id, body.deviceId) : undefined
      refuseSignIn(unit, account, device)
      if (device) {
        // R55: a deactivated device works again once its active user signs in.
        await unit.query('UPDATE devices SET active = true, signed_in = true, deauthorized = false WHERE id = $1', [device.id])
        await startArchive(unit, account)
      }
      unit.log({
        auditEvent: 'SIGN_IN',
        providerId: account.providerId,
        userId: account.id,
        userName: account.userName,
        ...(device && { deviceId: device.id }),
      })
      const to = signsInTo(account.roleIds)
      return { allowed: true, userId: account.id, deviceId: device?.id ?? null, app: to.has('app'), console: to.has('console') }
    },
  }),
]
