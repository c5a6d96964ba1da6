import type { Resource } from '../../scim/index.js'
import { elementKey, type Target } from './target.js'

/** Writes the values of one user, in the order of the targets, into a resource; undefined values leave nothing behind. */
export type Builder = (values: readonly unknown[]) => Resource

type Members = Record<string, unknown>
type Writer = (into: Members, values: readonly unknown[]) => void

/** An object as `{}` makes it. V8 learns from a constructor how many members to make room for, so that none of them has to move. */
const Plain = function Plain() {} as unknown as new () => Members
Plain.prototype = Object.prototype

/**
 * Works out once where every value goes. The rules of target paths: one element for each filter, no empty
 * container, `schemas` lists the core URN and each extension that has content.
 */
export function compileBuilder(targets: readonly Target[], coreUrn: string): Builder {
  const numbered = targets.map((target, index) => ({ target, index }))
  const core = writers(numbered.filter(({ target }) => target.urn === undefined))
  const urns = [...new Set(targets.flatMap(({ urn }) => (urn === undefined ? [] : [urn])))]
  const extensions = urns.map(urn => ({ urn, writers: writers(numbered.filter(({ target }) => target.urn === urn)) }))
  return values => {
    const schemas = [coreUrn]
    const resource = new Plain()
    resource.schemas = schemas
    for (const write of core) write(resource, values)
    for (const extension of extensions) {
      const container = new Plain()
      for (const write of extension.writers) write(container, values)
      if (!hasMembers(container)) continue
      schemas.push(extension.urn)
      resource[extension.urn] = container
    }
    return resource
  }
}

interface Numbered {
  readonly target: Target
  readonly index: number
}

function writers(targets: readonly Numbered[]): Writer[] {
  const result: Writer[] = []
  for (const [name, group] of groupBy(targets, ({ target }) => target.attribute)) {
    const [first] = group
    if (!first) continue
    if (first.target.multiValued && !first.target.takesList) result.push(elementsWriter(name, group))
    else if (first.target.subAttribute !== undefined) result.push(complexWriter(name, group))
    else result.push(simpleWriter(name, first))
  }
  return result
}

function simpleWriter(name: string, { target, index }: Numbered): Writer {
  if (target.type === 'reference' && !target.takesList)
    return (into, values) => {
      if (values[index] !== undefined) into[name] = { value: values[index] }
    }
  if (target.type === 'reference')
    return (into, values) => {
      const ids = values[index]
      if (Array.isArray(ids) && ids.length > 0) into[name] = ids.map(value => ({ value }))
    }
  return (into, values) => {
    const value = values[index]
    if (value !== undefined) into[name] = value
  }
}

function complexWriter(name: string, group: readonly Numbered[]): Writer {
  const members = group.map(({ target, index }) => ({ name: target.subAttribute ?? 'value', index }))
  return (into, values) => {
    let container: Members | undefined
    for (const member of members) {
      const value = values[member.index]
      if (value === undefined) continue
      container ??= new Plain()
      container[member.name] = value
    }
    if (container) into[name] = container
  }
}

/** Several elements of one attribute: e-mails of different types, addresses of different types. */
function elementsWriter(name: string, group: readonly Numbered[]): Writer {
  const elements = [...groupBy(group, ({ target }) => elementKey(target)).values()].map(members => ({
    conditions: members[0]?.target.conditions ?? [],
    members: members.map(({ target, index }) => ({ name: target.subAttribute ?? 'value', index })),
  }))
  return (into, values) => {
    let list: Members[] | undefined
    for (const { conditions, members } of elements) {
      let element: Members | undefined
      for (const member of members) {
        const value = values[member.index]
        if (value === undefined) continue
        if (!element) {
          element = new Plain()
          for (const condition of conditions) element[condition.name] = condition.value
        }
        element[member.name] = value
      }
      if (!element) continue
      list ??= []
      list.push(element)
    }
    if (list) into[name] = list
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

function hasMembers(container: Members): boolean {
  for (const _ in container) return true
  return false
}
