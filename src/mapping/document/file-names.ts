import { objectOf } from '../model/flow.js'
import type { AttributeMapping, ObjectMapping } from '../model/schema.js'
import { parseTargetPath } from '../model/target-path.js'

/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Letters, digits and hyphens only, at most 60, never a device name: safe on every file system. */
function safe(words: string): string {
  const name = words
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return name === '' ? 'row' : reserved.test(name) ? `${name}-row` : name
}

/** Gives out names that differ even where letter case does not count. */
export class Names {
  private readonly taken = new Set<string>()
  private readonly counts = new Map<string, number>()

  take(candidates: readonly string[]): string {
    for (const candidate of candidates) {
      const name = safe(candidate)
      if (this.add(name)) return name
    }
    const base = safe(candidates.at(-1) ?? 'row')
    for (;;) {
      const number = (this.counts.get(base) ?? 1) + 1
      this.counts.set(base, number)
      if (this.add(`${base}-${number}`)) return `${base}-${number}`
    }
  }

  private add(name: string): boolean {
    const key = name.toLowerCase()
    if (this.taken.has(key)) return false
    this.taken.add(key)
    return true
  }
}

/** Folder of an object mapping: Users, Groups, or its own name when there are several. */
export const folderCandidates = (mapping: ObjectMapping): string[] => [
  objectOf(mapping) === 'Group' ? 'Groups' : 'Users',
  mapping.name ?? 'Mapping',
]

/** File of a row's expression: `country`, or the whole path when that is taken. */
export function fileCandidates(row: AttributeMapping): string[] {
  const { path } = parseTargetPath(row.targetAttributeName)
  if (!path) return [row.targetAttributeName]
  const last = path.subAttribute === undefined || path.subAttribute.toLowerCase() === 'value' ? path.attribute : path.subAttribute
  const values = path.conditions.map(({ value }) => String(value))
  return [last, [path.attribute, ...values, path.subAttribute ?? ''].join('-'), row.targetAttributeName]
}
