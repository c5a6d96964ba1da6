import { checkGraphSource } from '../../expression/index.js'
import { objectMapping, synchronizationSchema, unknownMembers } from '../document/shape.js'
import { expressionText } from '../model/expression-text.js'
import { flowBehaviorNames, flowTypeNames, named, objectActions } from '../model/flow.js'
import type { AttributeMappingSource } from '../model/source.js'
import { documentRule, type Finding, type MappingRule, mappingRule } from './rule.js'
import { findObject, type MappingView } from './view.js'

/** Family S: the document. S01 (not a schema at all) is `document/declarations.ts`, because reading raises it too. */

const undefinedName = documentRule({
  id: 'S02',
  code: 'MAP102',
  name: 'undefined-directory-or-object',
  severity: 'error',
  title: 'a rule names a directory or an object that is not defined',
  explain:
    'Rules refer to directories, and mappings to objects, by name. The name has to be that of an entry in directories; letter case counts. Correct the name, or restore the directory.',
  wrong: '"sourceDirectoryName": "Azure AD"   (directories: "Azure Active Directory", "Code42")',
  right: '"sourceDirectoryName": "Azure Active Directory"',
  *check({ schema }) {
    // Graph answers without directories unless they are asked for: then there is nothing to compare with.
    if (!schema?.directories?.length) return
    for (const [ruleIndex, rule] of schema.synchronizationRules.entries()) {
      const path = `/synchronizationRules/${ruleIndex}`
      for (const side of ['source', 'target'] as const) {
        const directoryName = rule[`${side}DirectoryName`]
        const directory = schema.directories.find(({ name }) => name === directoryName)
        if (directoryName && !directory) {
          yield {
            path: `${path}/${side}DirectoryName`,
            message: `rule ${quote(rule.name)} names the ${side} directory ${quote(directoryName)}, which is not defined`,
            hint: `defined are ${schema.directories.map(({ name }) => quote(name)).join(', ') || 'none'}`,
          }
          continue
        }
        if (!directory) continue
        for (const [index, mapping] of (rule.objectMappings ?? []).entries()) {
          const objectName = mapping[`${side}ObjectName`]
          if (!objectName || findObject(schema, directoryName, objectName)) continue
          const defined = directory.objects ?? []
          yield {
            // Published documents leave the objects of a directory out, as Graph does when it is not asked for them.
            severity: defined.length === 0 ? 'warning' : undefined,
            path: `${path}/objectMappings/${index}/${side}ObjectName`,
            message: `mapping ${quote(mapping.name)} names the ${side} object ${quote(objectName)}, which directory ${quote(directoryName)} does not define`,
            hint: `defined are ${defined.map(({ name }) => quote(name)).join(', ') || 'none'}`,
          }
        }
      }
    }
  },
})

const attributeTypes = ['String', 'Integer', 'Reference', 'Binary', 'Boolean', 'DateTime'] as const
const mutabilities = ['ReadWrite', 'ReadOnly', 'Immutable', 'WriteOnly'] as const
const sourceTypes = ['Attribute', 'Constant', 'Function'] as const

const unknownEnum: MappingRule[] = [
  mappingRule({
    id: 'S03',
    code: 'MAP103',
    name: 'unknown-enum-value',
    severity: 'error',
    title: 'a value is none of the documented ones',
    explain:
      'flowType, flowBehavior, flowTypes, the type of a source node, and type and mutability of attributes each take one of a few words. The service refuses a schema with any other. The hint lists the words.',
    wrong: '"flowType": "OnCreate"',
    right: '"flowType": "ObjectAddOnly"',
    *check(mapping, { schema, mappings }) {
      const actions = objectActions(mapping.mapping.flowTypes)
      if (actions.unknown.length > 0)
        yield {
          path: `${mapping.pointer}/flowTypes`,
          message: `flowTypes has ${actions.unknown.map(quote).join(', ')}`,
          hint: 'use any of Add, Update, Delete, separated by commas',
        }
      for (const row of mapping.rows) {
        yield* oneOf(row.row.flowType, flowTypeNames, 'flowType', { row, path: `${row.pointer}/flowType` })
        yield* oneOf(row.row.flowBehavior, flowBehaviorNames, 'flowBehavior', { row, path: `${row.pointer}/flowBehavior` })
        if (row.row.source)
          for (const { node, pointer } of nodesOf(row.row.source, `${row.pointer}/source`))
            yield* oneOf(node.type, sourceTypes, 'the type of a source node', { row, path: `${pointer}/type` })
      }
      if (schema && mappings[0] === mapping) yield* enumsOfDirectories(schema)
    },
  }),
]

function* enumsOfDirectories(schema: NonNullable<Parameters<typeof findObject>[0]>): Iterable<Finding> {
  for (const [d, directory] of (schema.directories ?? []).entries())
    for (const [o, object] of (directory.objects ?? []).entries())
      for (const [a, attribute] of (object.attributes ?? []).entries()) {
        const path = `/directories/${d}/objects/${o}/attributes/${a}`
        const label = `${directory.name} ${object.name} ${attribute.name}: `
        yield* oneOf(attribute.type, attributeTypes, `${label}type`, { path: `${path}/type` })
        yield* oneOf(attribute.mutability, mutabilities, `${label}mutability`, { path: `${path}/mutability` })
      }
}

function* oneOf(value: unknown, names: readonly string[], label: string, place: Partial<Finding>): Iterable<Finding> {
  if (value === null || value === undefined || named(names, value) !== undefined) return
  yield { ...place, message: `${label} is ${quote(value)}`, hint: `use ${names.slice(0, -1).join(', ')} or ${names.at(-1)}` }
}

function* nodesOf(
  node: AttributeMappingSource,
  pointer: string,
  depth = 0,
): Iterable<{ node: AttributeMappingSource; pointer: string }> {
  yield { node, pointer }
  if (depth < 200)
    for (const [index, parameter] of (node.parameters ?? []).entries())
      yield* nodesOf(parameter.value, `${pointer}/parameters/${index}/value`, depth + 1)
}

const anchors = documentRule({
  id: 'S04',
  code: 'MAP104',
  name: 'anchor-count',
  severity: 'warning',
  title: 'an object has no anchor, or several',
  explain:
    'Exactly one attribute of an object is its anchor: the identifier that never changes (objectId of source users, id of SCIM resources). Without it the service cannot keep the link between two objects.',
  wrong: '{ "name": "User", "attributes": [{ "name": "objectId", "anchor": false }] }',
  right: '{ "name": "User", "attributes": [{ "name": "objectId", "anchor": true }] }',
  *check({ schema }) {
    for (const [d, directory] of (schema?.directories ?? []).entries())
      for (const [o, object] of (directory.objects ?? []).entries()) {
        const attributes = object.attributes ?? []
        if (attributes.length === 0) continue
        const found = attributes.filter(({ anchor }) => anchor === true).map(({ name }) => name)
        if (found.length === 1) continue
        yield {
          path: `/directories/${d}/objects/${o}`,
          message: `${directory.name} ${object.name} has ${found.length === 0 ? 'no anchor' : `${found.length} anchors: ${found.join(', ')}`}`,
        }
      }
  },
})

const disagreement = mappingRule({
  id: 'S05',
  code: 'MAP105',
  name: 'text-and-tree-disagree',
  severity: 'warning',
  title: 'the expression text and the tree beside it disagree',
  explain:
    'A source is stored twice, as a tree and as text. The service reads the tree; people read the text. Write the expression that is meant and let attrmap make the tree from it.',
  wrong: '{ "type": "Attribute", "name": "mail", "expression": "[otherMails]" }',
  right: '{ "type": "Attribute", "name": "mail", "expression": "[mail]" }',
  *check(mapping) {
    for (const { row, diagnostic, path } of graphFindings(mapping, 'EXP501'))
      yield {
        row,
        path,
        message: diagnostic.message,
        hint: row.row.source ? treeHint(row.row.source) : undefined,
        choice: 'source-text',
      }
  },
})

const treeHint = (source: AttributeMappingSource): string =>
  (source.parameters?.length ?? 0) === 0 && /^function$/i.test(source.type)
    ? 'the node has no parameters; the text is taken'
    : `the tree says ${shorten(expressionText(source))}`

const malformedTree = mappingRule({
  id: 'S06',
  code: 'MAP106',
  name: 'malformed-tree',
  severity: 'error',
  title: 'the tree of a source is malformed',
  explain:
    'Attribute and Constant nodes have no parameters, a Function node has a name, and its parameters are stored under the published names of that function. Correct the node, or write the expression as text and let the tree be made from it.',
  wrong: '{ "type": "Function", "name": "Not", "parameters": [{ "key": "input", "value": { … } }] }',
  right: '{ "type": "Function", "name": "Not", "parameters": [{ "key": "source", "value": { … } }] }',
  *check(mapping) {
    for (const { row, diagnostic, path } of graphFindings(mapping, 'EXP502', 'EXP503', 'EXP504'))
      if (!isTextAlone(row.row.source))
        yield {
          row,
          path,
          message: diagnostic.message,
          hint: diagnostic.hint,
          // Where nobody publishes the parameter names, an unknown one may be the true one.
          severity: diagnostic.severity,
        }
  },
})

/** A source that is only a text is read by its text. */
const isTextAlone = (source: AttributeMappingSource | null | undefined): boolean =>
  Boolean(source?.expression) && source?.type === undefined && source?.name === undefined

function* graphFindings(mapping: MappingView, ...codes: readonly string[]) {
  for (const row of mapping.rows) {
    if (!row.row.source) continue
    for (const diagnostic of checkGraphSource(row.row.source))
      if (codes.includes(diagnostic.code)) yield { row, diagnostic, path: `${row.pointer}/source${diagnostic.path ?? ''}` }
  }
}

const unknownMember = documentRule({
  id: 'S07',
  code: 'MAP107',
  name: 'unknown-member',
  severity: 'info',
  title: 'the document has members that the documentation does not list',
  explain: 'They are kept and written back as they are. A member with a misspelt name has no effect, so look at it once.',
  wrong: '{ "targetAttributeName": "title", "matchingPriorty": 1 }',
  right: '{ "targetAttributeName": "title", "matchingPriority": 1 }',
  *check({ schema, mappings }) {
    const byName = new Map<string, string[]>()
    const found = schema ? unknownMembers(schema, synchronizationSchema) : unknownMembers(mappings[0]?.mapping, objectMapping)
    for (const { name, pointer } of found) byName.set(name, [...(byName.get(name) ?? []), pointer])
    for (const [name, pointers] of byName)
      yield {
        path: pointers[0] ?? '',
        message: `the member ${quote(name)} is not documented${pointers.length > 1 ? ` (${pointers.length} times)` : ''}; it is kept`,
      }
  },
})

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
const quote = (value: unknown) => JSON.stringify(value ?? '')

export const documentRules: readonly MappingRule[] = [
  undefinedName,
  ...unknownEnum,
  anchors,
  disagreement,
  malformedTree,
  unknownMember,
]
