import { compile, parse } from '../../expression/index.js'

/** Runs a text with one value in every attribute it reads; undefined when the text does not compile. */
export type Runner = (input: string | null) => string

/** Beyond the service's 10,000 characters an expression is still run, so that the audit says what it does; this bounds the work. */
const maximumLength = 50_000

/** The result as text; "" for null, for anything that is no text, and for an evaluation that fails. */
export function runnerFor(text: string): Runner | undefined {
  try {
    if (parse(text, { maximumLength }).diagnostics.some(({ severity }) => severity === 'error')) return undefined
    const compiled = compile(text, { maximumLength })
    return input => {
      const record = Object.create(null) as Record<string, unknown>
      for (const name of compiled.attributes) record[name] = input
      try {
        const value = compiled.evaluate(record)
        return typeof value === 'string' ? value : ''
      } catch {
        return ''
      }
    }
  } catch {
    return undefined
  }
}
