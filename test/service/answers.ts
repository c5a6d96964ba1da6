import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { openApi } from '../../src/service/admin/openapi.js'
import { adminTable } from '../../src/service/admin/table.js'

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

export interface AdminAnswer {
  readonly method: string
  /** With `/api/v1` and the query. */
  readonly url: string
  readonly status: number
  readonly contentType: string
  readonly text: string
}

const document = openApi(adminTable) as unknown as Document

// The patterns that zod writes beside its formats say more than the formats.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, validateFormats: false })
/** JSON Schema keeps named schemas under `$defs`. */
const inDefinitions = (schema: unknown) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"openapi#/$defs/'))
ajv.addSchema({ $id: 'openapi', $defs: inDefinitions(document.components.schemas) })

const patterns = Object.keys(document.paths).map(path => ({
  path,
  // A fixed part goes before a parameter: /deactivations/cancel is no /deactivations/{userId}.
  rank: path.replace(/\{\w+\}/g, '').length,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`),
}))
patterns.sort((a, b) => b.rank - a.rank)

const validators = new Map<object, ValidateFunction>()
function validatorOf(schema: object): ValidateFunction {
  let known = validators.get(schema)
  if (!known) {
    known = ajv.compile(inDefinitions(schema))
    validators.set(schema, known)
  }
  return known
}

/** How many answers were compared with their declaration, by operation and status. */
export const compared = new Map<string, number>()

/**
 * Holds an answer of the admin API to what the OpenAPI document says of it: status, media type, every member. Test benches call it
 * for every answer they see, so the document is as true as the tests are many.
 *
 * @throws Error that names the members that differ
 */
export function checkAnswer({ method, url, status, contentType, text }: AdminAnswer): void {
  const path = url.split('?', 1)[0]?.slice('/api/v1'.length) ?? ''
  const template = patterns.find(
    ({ path: known, pattern }) => pattern.test(path) && method.toLowerCase() in (document.paths[known] ?? {}),
  )
  const operation = template && document.paths[template.path]?.[method.toLowerCase()]
  if (status === 304) return
  const type = contentType.split(';', 1)[0]?.trim() ?? ''
  const name = `${method} ${template?.path ?? path} ${status}`
  const response = status < 400 ? operation?.responses[status] : (operation?.responses.default ?? problem)
  if (!response) throw new Error(`${name}: the OpenAPI document knows no such answer`)
  compared.set(name, (compared.get(name) ?? 0) + 1)
  if (!response.content) {
    if (text !== '') throw new Error(`${name}: the OpenAPI document says that it has no body, and it is ${text.slice(0, 200)}`)
    return
  }
  const content = response.content[type]
  if (!content) throw new Error(`${name}: the OpenAPI document knows no ${type}`)
  if (!type.endsWith('json')) return
  const validate = validatorOf(content.schema)
  if (validate(JSON.parse(text))) return
  const mistakes = (validate.errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
  throw new Error(`${name} differs from its schema: ${mistakes.join('; ')}\n${text.slice(0, 500)}`)
}

const problem: Operation['responses'][string] = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}
