import type { Diagnostic } from '../diagnostics/index.js'
import type { Value } from '../expression/index.js'

/** What a target attribute finds wrong with a value; nothing without --target. SCIM is loaded for it alone. */
export async function targetCheck(path: string | undefined): Promise<(value: Value) => readonly Diagnostic[]> {
  if (path === undefined) return () => []
  const { checkTarget, targetAttribute } = await import('./target.js')
  const attribute = targetAttribute(path)
  return value => checkTarget(attribute, value)
}
