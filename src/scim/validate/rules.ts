import { type Diagnostic, report } from '../../diagnostics/index.js'
import type { Definition } from '../definition.js'
import { duplicateValues, primaries, schemasMismatch } from '../diagnostics.js'
import { shown } from '../error.js'
import { isRecord } from '../names.js'

/** RFC 7643 section 3: `schemas` lists exactly what is present, each URN once. */
export function schemasChecks(resource: Readonly<Record<string, unknown>>, definition: Definition, entra: boolean): Diagnostic[] {
  const { schemas } = resource
  if (!Array.isArray(schemas)) return []
  const listed = schemas.filter(urn => typeof urn === 'string').map(urn => urn.toLowerCase())
  const found: Diagnostic[] = []
  const say = (message: string, hint: string, path = '/schemas', isWarning = false) =>
    found.push(report(schemasMismatch, { message, hint, path, ...(isWarning && { severity: 'warning' as const }) }))
  const core = definition.core.schema.id
  let present: ReadonlySet<string> | undefined
  const seen = new Set<string>()
  if (!listed.includes(core.toLowerCase())) say(`schemas does not list ${core}`, 'add it')
  for (const [urn, { schema }] of definition.extensions)
    if (hasContent(resource[schema.id]) && !listed.includes(urn))
      say(`schemas does not list ${schema.id}, which has content`, 'add it', '/schemas', entra)
  listed.forEach((urn, index) => {
    const path = `/schemas/${index}`
    const isRepeated = seen.has(urn)
    seen.add(urn)
    if (isRepeated) say(`schemas lists ${shown(schemas[index])} twice`, 'list it once', path)
    else if (urn === core.toLowerCase()) return
    else if (!definition.extensions.has(urn)) {
      present ??= new Set(Object.keys(resource).map(key => key.toLowerCase()))
      if (!present.has(urn))
        say(`schemas lists ${shown(schemas[index])}, which is unknown`, 'remove it, or pass its schema', path, entra)
    } else if (!hasContent(resource[definition.extensions.get(urn)?.schema.id ?? '']))
      say(`schemas lists ${shown(schemas[index])}, which has no content`, 'remove it', path, true)
  })
  return found
}

const hasContent = (value: unknown) => isRecord(value) && Object.keys(value).length > 0

/** RFC 7643 section 2.4: one primary value at most, and no pair of type and value twice. */
export function listChecks(resource: Readonly<Record<string, unknown>>, definition: Definition): Diagnostic[] {
  const holders = [{ holder: resource, prefix: '' }]
  for (const { schema } of definition.extensions.values()) {
    const holder = resource[schema.id]
    if (isRecord(holder)) holders.push({ holder, prefix: `/${schema.id}` })
  }
  return holders.flatMap(({ holder, prefix }) =>
    Object.keys(holder).flatMap(name => {
      const elements = holder[name]
      return Array.isArray(elements) ? listCheck(elements, `${prefix}/${name}`, name) : []
    }),
  )
}

function listCheck(elements: readonly unknown[], path: string, name: string): Diagnostic[] {
  const found: Diagnostic[] = []
  const seen = new Set<string>()
  let hasPrimary = false
  elements.forEach((element, index) => {
    if (!isRecord(element)) return
    if (element.primary === true) {
      if (hasPrimary)
        found.push(
          report(primaries, {
            message: `a second value of ${name} is primary`,
            path: `${path}/${index}/primary`,
            hint: 'keep primary true on one value',
          }),
        )
      hasPrimary = true
    }
    if (typeof element.value !== 'string') return
    const id = JSON.stringify([element.type ?? null, element.value])
    if (seen.has(id))
      found.push(
        report(duplicateValues, {
          message: `${name} has the same type and value twice`,
          path: `${path}/${index}`,
          hint: 'remove one',
        }),
      )
    seen.add(id)
  })
  return found
}
