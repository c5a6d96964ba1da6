import { toGraph } from '../../../src/expression/index.js'
import type {
  AttributeMapping,
  AttributeMappingSource,
  CheckOptions,
  ObjectMapping,
  SynchronizationSchema,
} from '../../../src/mapping/index.js'
import type { CorpusCase } from '../../support/corpus.js'

const row = (targetAttributeName: string, expression: string, extra: Partial<AttributeMapping> = {}): AttributeMapping => ({
  targetAttributeName,
  source: sourceOf(expression),
  ...extra,
})

/** Expressions that do not parse have no tree: they are stored by their text, as the portal refuses them. */
function sourceOf(expression: string): AttributeMappingSource {
  try {
    return toGraph(expression)
  } catch {
    return { type: 'Function', name: expression.slice(0, expression.indexOf('(')), expression }
  }
}

const base: ObjectMapping = {
  name: 'Users',
  sourceObjectName: 'User',
  targetObjectName: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  attributeMappings: [
    row('userName', '[userPrincipalName]', { matchingPriority: 1 }),
    row('active', 'Not([IsSoftDeleted])'),
    row('title', '[jobTitle]'),
  ],
}

/** Applies the lines of a `rows` block to the base mapping. */
export function applyRows(lines: string): ObjectMapping {
  const rows = [...base.attributeMappings]
  for (const line of lines.split('\n').filter(text => text.trim() !== '')) {
    const removed = /^- (.+)$/.exec(line)?.[1]
    if (removed !== undefined) {
      rows.splice(
        rows.findIndex(item => item.targetAttributeName === removed),
        1,
      )
      continue
    }
    const match = /^(\+ )?(.+?) <- (.+?)(?: {2}(\{.*\}))?$/.exec(line)
    if (!match?.[2] || !match[3]) throw new Error(`not a row: ${line}`)
    const made = row(match[2], match[3], match[4] ? (JSON.parse(match[4]) as Partial<AttributeMapping>) : {})
    const at = match[1] ? -1 : rows.findIndex(item => item.targetAttributeName === match[2])
    if (at < 0) rows.push(made)
    else rows[at] = made
  }
  return { ...base, attributeMappings: rows }
}

/** The mapping (or schema) and options of one side of a case. */
export function sideOf(
  item: CorpusCase,
  side: 'wrong' | 'right',
): { document: ObjectMapping | SynchronizationSchema; options: CheckOptions } {
  const find = (language: string, tag: string) =>
    item.blocks.find(block => block.language === language && block.tag === tag)?.content
  const json = <T>(tag: string): T | undefined => {
    const content = find('json', tag)
    return content === undefined ? undefined : (JSON.parse(content) as T)
  }
  const options = json<CheckOptions>(`options ${side}`) ?? json<CheckOptions>('options') ?? {}
  const document = json<ObjectMapping>(side)
  if (document) return { document, options }
  const scope = json<ObjectMapping['scope']>(`scope ${side}`)
  return {
    document: {
      ...applyRows(find('rows', side) ?? ''),
      ...json<Partial<ObjectMapping>>(`mapping ${side}`),
      ...(scope && { scope }),
    },
    options,
  }
}
