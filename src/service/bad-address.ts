import type { FastifyReply, FastifyRequest } from 'fastify'
import { errorResponse } from '../scim/index.js'
import { problemOf } from './admin/problem.js'
import { badBody, notFound } from './diagnostics.js'
import { scimPath } from './scim/path.js'

/**
 * Answers an address that the router refuses before any route is looked for: bytes that are no UTF-8, and an id longer than any that
 * exists. The form is that of the side the address belongs to.
 */
export function answerBadAddress(error: { readonly code?: string }, request: FastifyRequest, reply: FastifyReply): void {
  const isTooLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH'
  const status = isTooLong ? 404 : 400
  const detail = isTooLong
    ? 'there is nothing at this address'
    : 'the address is not valid; percent signs stand before bytes of UTF-8'
  const isScim = request.url.startsWith(scimPath)
  const body = isScim
    ? errorResponse({ status, ...(!isTooLong && { scimType: 'invalidSyntax' }), detail })
    : problemOf(isTooLong ? notFound : badBody, detail, request.id)
  reply
    .code(status)
    .header('content-type', `application/${isScim ? 'scim' : 'problem'}+json; charset=utf-8`)
    .send(JSON.stringify(body))
}
