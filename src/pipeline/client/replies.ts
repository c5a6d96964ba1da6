import { type Diagnostic, type DiagnosticDeclaration, report } from '../../diagnostics/index.js'
import {
  answerNotScim,
  credentialsRefused,
  requestRefused,
  targetConflict,
  targetFailed,
  throttled,
} from '../diagnostics/delivering.js'
import { notFoundAnymore } from '../diagnostics/planning.js'
import type { Reply } from './http.js'
import { isObject } from './scim-client.js'

/** The outcome of a request in the words of a provisioning log. */
export interface Failure {
  /** Microsoft's code, e.g. `EntryConflict`. */
  readonly errorCode: string
  readonly diagnostic: Diagnostic
  /** The job cannot go on: credentials refused, or no SCIM behind this URL. */
  readonly fatal: boolean
}

/** Causes by status, with the codes of the provisioning log. */
const causes: readonly {
  readonly when: (status: number) => boolean
  readonly errorCode: string
  readonly declaration: DiagnosticDeclaration
  readonly hint: string
}[] = [
  {
    when: status => status === 0,
    errorCode: 'WebExceptionProtocolError',
    declaration: targetFailed,
    hint: 'is the service running, and is the base URL right?',
  },
  {
    when: status => status === 401,
    errorCode: 'Unauthorized',
    declaration: credentialsRefused,
    hint: 'make a new token at the provider and give it to attrmap',
  },
  {
    when: status => status === 403,
    errorCode: 'InsufficientRights',
    declaration: credentialsRefused,
    hint: 'use the token of a provider that may write users',
  },
  {
    when: status => status === 404,
    errorCode: 'InvalidAnchor',
    declaration: notFoundAnymore,
    hint: 'plan again as a first cycle',
  },
  {
    when: status => status === 405,
    errorCode: 'MethodNotAllowed',
    declaration: requestRefused,
    hint: 'the target does not offer this operation',
  },
  { when: status => status === 408, errorCode: 'Timeout', declaration: targetFailed, hint: 'try again later' },
  {
    when: status => status === 409,
    errorCode: 'EntryConflict',
    declaration: targetConflict,
    hint: 'rename one of the two, or remove the duplicate in the target',
  },
  {
    when: status => status === 422,
    errorCode: 'UnprocessableEntity',
    declaration: requestRefused,
    hint: 'compare the value with what the target accepts',
  },
  {
    when: status => status === 429,
    errorCode: 'TooManyRequests',
    declaration: throttled,
    hint: 'lower the rate or the concurrency',
  },
  {
    when: status => status === 501,
    errorCode: 'NotImplemented',
    declaration: requestRefused,
    hint: 'the target does not offer this operation',
  },
  {
    when: status => status >= 500,
    errorCode: 'InternalServerError',
    declaration: targetFailed,
    hint: 'try again later; the target has a log of this request',
  },
  {
    when: status => status >= 300 && status < 400,
    errorCode: 'WebExceptionProtocolError',
    declaration: answerNotScim,
    hint: 'the base URL answers with a redirect; give the final address',
  },
  {
    when: () => true,
    errorCode: 'InvalidRequest',
    declaration: requestRefused,
    hint: 'compare the request with what the target accepts',
  },
]

/** Says in words what went wrong with a reply. Call for replies without success only. */
export function failureOf(reply: Reply, what: string): Failure {
  const cause = causes.find(({ when }) => when(reply.status))
  const detail = scimDetail(reply)
  const said = detail === undefined ? '' : `: ${detail}`
  const message =
    reply.status === 0
      ? `${what}: no answer after ${reply.attempts} ${reply.attempts === 1 ? 'attempt' : 'attempts'} (${reply.failure ?? 'unknown reason'})`
      : `${what}: the target answered ${reply.status}${said}`
  const declaration = cause?.declaration ?? requestRefused
  return {
    errorCode: cause?.errorCode ?? 'InvalidRequest',
    diagnostic: report(declaration, { message, hint: foreign(reply) ? notAnEndpoint : cause?.hint }),
    fatal: declaration === credentialsRefused || declaration === answerNotScim,
  }
}

const notAnEndpoint = 'is the base URL the one of a SCIM endpoint, such as http://127.0.0.1:8080/scim/v2?'

/** A 404 that says something, and not as SCIM says it: a web server that knows no such address. */
function foreign({ status, body, text }: Reply): boolean {
  if (status !== 404) return false
  return isObject(body) ? body.schemas === undefined : text !== undefined && text !== ''
}

/** A success without what SCIM promises: the base URL is not the one of a SCIM endpoint. */
export function notScim(reply: Reply, what: string, lacks: string): Failure {
  const seen = reply.text === undefined ? '' : `; it begins with ${JSON.stringify(reply.text.slice(0, 40))}`
  return {
    errorCode: 'ServiceIncompatible',
    diagnostic: report(answerNotScim, {
      message: `${what}: the answer ${reply.status} has no ${lacks}${seen}`,
      hint: notAnEndpoint,
    }),
    fatal: true,
  }
}

/** The target's own words: `detail` of a SCIM error, with its scimType. */
function scimDetail(reply: Reply): string | undefined {
  const { body } = reply
  if (!isObject(body)) return reply.text === undefined ? undefined : JSON.stringify(reply.text.slice(0, 120))
  const detail = typeof body.detail === 'string' ? body.detail : typeof body.message === 'string' ? body.message : undefined
  const type = typeof body.scimType === 'string' ? body.scimType : undefined
  return (
    [type, detail]
      .filter(part => part !== undefined)
      .join(', ')
      .slice(0, 500) || undefined
  )
}
