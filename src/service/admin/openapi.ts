import { z } from 'zod'
import { accessRoles } from './authorize.js'
import type { AdminRoute } from './route.js'

/** The OpenAPI 3.1 document of the admin API, made from the table that the routes are made from. */
export function openApi(table: readonly AdminRoute[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  const schemas: Schemas = {}
  for (const route of table) {
    const path = paths[route.path] ?? {}
    paths[route.path] = path
    path[route.method.toLowerCase()] = operationOf(route, schemas)
  }
  paths['/openapi.json'] = {
    get: {
      operationId: 'getOpenapiJson',
      summary: 'This document',
      tags: ['service'],
      security: [],
      responses: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } } },
    },
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'attrmap provisioning service, admin API',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{ adminToken: [] }],
    paths,
    components: {
      securitySchemes: { adminToken: { type: 'http', scheme: 'bearer' } },
      schemas: {
        ...schemas,
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'detail', 'code', 'instance'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            code: { type: 'string', pattern: '^SVC[0-9]{3}$' },
            rule: { type: 'string', pattern: '^R[0-9]+$' },
            instance: { type: 'string' },
            errors: {
              type: 'array',
              items: { type: 'object', properties: { pointer: { type: 'string' }, detail: { type: 'string' } } },
            },
          },
        },
      },
    },
  }
}

function operationOf(route: AdminRoute, schemas: Schemas): Record<string, unknown> {
  const status = route.method === 'GET' ? 200 : route.status
  const parameters = [
    ...[...route.path.matchAll(/\{(\w+)\}/g)].map(match => ({
      name: match[1],
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...queryParameters(route.query),
  ]
  return {
    operationId: operationId(route),
    summary: route.summary,
    tags: [route.tag],
    ...(parameters.length > 0 && { parameters }),
    ...(route.method !== 'GET' &&
      route.body && { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(route.body) } } } }),
    responses: {
      [status]: {
        description: status === 204 ? 'done' : 'the answer',
        ...(route.answer && { content: contentOf(route, route.answer, schemas) }),
      },
      default: {
        description: 'a refusal',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    'x-roles': ['customer-cloud-admin', ...accessRoles[route.access]].filter((id, index, all) => all.indexOf(id) === index),
  }
}

/** Schemas that have a name of their own, `meta({ id })`, by that name. */
type Schemas = Record<string, unknown>

function contentOf(route: AdminRoute, answer: z.ZodType, schemas: Schemas): Record<string, unknown> {
  const { $schema: _dialect, $defs = {}, ...schema } = z.toJSONSchema(answer, { io: 'output' })
  for (const [name, definition] of Object.entries($defs)) schemas[name] = inComponents(definition)
  const { as = 'application/json', alsoAs = [] } = route.method === 'GET' ? route : {}
  return {
    [as]: { schema: inComponents(schema) },
    ...Object.fromEntries(alsoAs.map(type => [type, { schema: { type: 'string' } }])),
  }
}

/** The same with its references to where OpenAPI keeps named schemas. */
const inComponents = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'))

function operationId({ method, path }: AdminRoute): string {
  const words = path
    .split('/')
    .filter(part => part !== '')
    .map(part => part.replace(/[{}]/g, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
  return method.toLowerCase() + words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

const jsonSchema = (schema: z.ZodType) => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return rest
}

function queryParameters(schema: z.ZodType | undefined): unknown[] {
  if (!schema) return []
  const { properties = {}, required = [] } = jsonSchema(schema) as { properties?: Record<string, unknown>; required?: string[] }
  return Object.entries(properties).map(([name, of]) => ({ name, in: 'query', required: required.includes(name), schema: of }))
}
