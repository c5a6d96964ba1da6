import type { FastifyServerOptions } from 'fastify'

/** True for standard output, or where log lines go. */
export type ServiceLogger = boolean | { readonly level?: string; readonly stream?: { write(line: string): void } }

/** What must never be in a log: headers with credentials, and members of bodies that carry secrets. */
const redacted = [
  'req.headers.authorization',
  'headers.authorization',
  '*.token',
  '*.password',
  'token',
  'password',
  'adminToken',
  'smtpUrl',
  '*.smtpUrl',
]

/** Structured lines of pino with secrets masked. The query of a SCIM address holds names of people: only the path is logged. */
export function loggerOptions(logger: ServiceLogger | undefined): NonNullable<FastifyServerOptions['logger']> {
  if (!logger) return false
  const options = typeof logger === 'object' ? logger : {}
  return {
    level: options.level ?? 'info',
    ...(options.stream && { stream: options.stream }),
    redact: { paths: redacted, censor: '[secret]' },
    serializers: {
      req: (request: { method: string; url: string; ip: string }) => ({
        method: request.method,
        path: request.url.split('?', 1)[0],
        address: request.ip,
      }),
    },
  } as NonNullable<FastifyServerOptions['logger']>
}
