import { type Diagnostic, report } from '../../diagnostics/index.js'
import { type SourceRecord, sourceAttribute } from '../../mapping/index.js'
import { sourceTypeWrong } from '../diagnostics/transforming.js'
import { show } from './convert.js'
import type { CompiledMapping } from './rows.js'

/** Reports attributes of the wrong type and gives their names; undefined when everything is as the directory writes it. */
export type SourceChecks = (record: SourceRecord, diagnostics: Diagnostic[]) => ReadonlySet<string> | undefined

const words = { text: 'a text', boolean: 'true or false', list: 'a list of texts' } as const

/**
 * Looks at the attributes a mapping reads. The directory gives texts, booleans and lists of texts; what else stands in an export
 * (an object, a number) must not be turned into a text by accident: `[object Object]` is nobody's job title.
 */
export function sourceChecks(compiled: CompiledMapping): SourceChecks {
  const checks = compiled.attributes.flatMap(name => {
    const known = sourceAttribute(name, compiled.object)
    if (name === 'IsSoftDeleted' || known?.type === 'Reference' || known?.type === 'Complex' || known?.type === 'Binary')
      return []
    if (!known || known.type === 'Integer') return []
    const kind: keyof typeof words = known.multivalued ? 'list' : known.type === 'Boolean' ? 'boolean' : 'text'
    return [{ name, shown: known.graph ?? name, kind }]
  })
  return (record, diagnostics) => {
    let unreadable: Set<string> | undefined
    for (const { name, shown, kind } of checks) {
      const value = record[name]
      if (typeof value === 'string' || value === undefined || value === null) {
        if (kind !== 'boolean' || typeof value !== 'string' || /^\s*(true|false)?\s*$/i.test(value)) continue
      } else if (kind === 'boolean' ? typeof value === 'boolean' : kind === 'list' && isTexts(value)) continue
      unreadable ??= new Set()
      unreadable.add(name)
      diagnostics.push(
        report(sourceTypeWrong, {
          message: `${shown} is ${show(value)}, the directory gives ${words[kind]}`,
          path: shown,
          hint: `write ${words[kind]}, or export the user again`,
        }),
      )
    }
    return unreadable
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
