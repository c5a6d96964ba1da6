import { z } from 'zod'
import { EvaluationError, evaluate, parse, toGraph, type Value } from '../../expression/index.js'
import { type AdminRoute, write } from './route.js'

const property = z.object({ key: z.string().max(1000), value: z.unknown().optional() })

interface GraphError {
  readonly code: string
  readonly message: string
  readonly target: string | null
  readonly details: readonly { readonly code: string; readonly message: string; readonly target: string | null }[]
  readonly innerError: null
}

const errorOf = (
  diagnostics: readonly { readonly code: string; readonly message: string; readonly span?: { start: number; end: number } }[],
): GraphError => {
  const [first] = diagnostics
  const place = (span: { start: number; end: number } | undefined) => (span ? `${span.start}-${span.end}` : null)
  return {
    code: first?.code ?? '',
    message: first?.message ?? '',
    target: place(first?.span),
    details: diagnostics.map(({ code, message, span }) => ({ code, message, target: place(span) })),
    innerError: null,
  }
}

/** A result as Graph shows it: a list of texts, one for a single value. */
function texts(value: Value): string[] {
  if (value === null || typeof value === 'symbol') return []
  if (Array.isArray(value)) return value.map(item => (typeof item === 'string' ? item : JSON.stringify(item)))
  if (typeof value === 'boolean') return [value ? 'True' : 'False']
  return [String(value)]
}

/** The properties of a test object as a record: a plain key whatever it is called. */
function recordOf(properties: readonly { readonly key: string; readonly value?: unknown }[]): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null)
  for (const { key, value } of properties) if (!key.endsWith('@odata.type')) record[key] = value
  return record
}

const graphErrorDetail = { code: z.string(), message: z.string(), target: z.string().nullable() }

/** Graph's expressionInputObject and parseExpressionResponse. */
const parseAnswer = z.object({
  error: z.object({ ...graphErrorDetail, details: z.array(z.object(graphErrorDetail)), innerError: z.null() }).nullable(),
  parsingSucceeded: z.boolean(),
  parsedExpression: z.json(),
  evaluationSucceeded: z.boolean(),
  evaluationResult: z.array(z.string()),
})

export const expressionRoutes: readonly AdminRoute[] = [
  write('POST', '/expressions/parse', {
    summary: 'Parse and evaluate an expression as Microsoft Graph’s parseExpression does',
    tag: 'expressions',
    access: 'viewer',
    body: z.object({
      expression: z.string().max(100_000),
      testInputObject: z
        .object({ definition: z.unknown().optional(), properties: z.array(property).max(10_000).nullish() })
        .nullish(),
      targetAttributeDefinition: z.unknown().optional(),
    }),
    answer: parseAnswer,
    handler: async ({ body, kernel }) => {
      const failed = {
        parsingSucceeded: false,
        parsedExpression: null,
        evaluationSucceeded: false,
        evaluationResult: [] as string[],
      }
      const { tree, diagnostics } = parse(body.expression)
      const mistakes = diagnostics.filter(({ severity }) => severity === 'error')
      if (!tree || mistakes.length > 0) return { error: errorOf(mistakes), ...failed }
      try {
        const parsed = { ...failed, parsingSucceeded: true, parsedExpression: toGraph(body.expression) }
        const properties = body.testInputObject?.properties
        if (!properties) return { error: null, ...parsed }
        const value = evaluate(body.expression, recordOf(properties), { now: kernel.now() })
        return { error: null, ...parsed, evaluationSucceeded: true, evaluationResult: texts(value) }
      } catch (error) {
        if (error instanceof EvaluationError)
          return {
            error: errorOf([error.diagnostic]),
            ...failed,
            parsingSucceeded: true,
            parsedExpression: toGraph(body.expression),
          }
        if (error instanceof Error && 'diagnostics' in error) return { error: errorOf(error.diagnostics as never), ...failed }
        throw error
      }
    },
  }),
]
