import type { PatternNode } from './node.js'

/** What a match can begin with: which ASCII units, and whether others. Undefined when a match may take nothing at its start. */
export interface FirstUnits {
  readonly ascii: Uint8Array
  readonly others: boolean
}

interface Beginning extends FirstUnits {
  /** Nothing need be taken: what follows may begin the match as well. */
  readonly empty: boolean
}

export function firstUnits(node: PatternNode): FirstUnits | undefined {
  const beginning = of(node)
  return beginning.empty ? undefined : beginning
}

const nothing: Beginning = { ascii: new Uint8Array(128), others: false, empty: true }

function of(node: PatternNode): Beginning {
  switch (node.type) {
    case 'set': {
      const ascii = Uint8Array.from({ length: 128 }, (_, unit) => (node.set.has(unit) ? 1 : 0))
      return { ascii, others: node.set.single === undefined || node.set.single > 127, empty: false }
    }
    case 'group':
    case 'atomic':
      return of(node.body)
    case 'repeat': {
      const body = of(node.body)
      return node.minimum === 0 ? { ...body, empty: true } : body
    }
    case 'choice':
      return node.branches.map(of).reduce((all, next) => ({ ...union(all, next), empty: all.empty || next.empty }))
    case 'sequence': {
      let all = nothing
      for (const part of node.parts) {
        all = { ...union(all, of(part)), empty: all.empty && of(part).empty }
        if (!all.empty) return all
      }
      return all
    }
    case 'reference':
      return { ascii: new Uint8Array(128).fill(1), others: true, empty: true }
    default:
      return nothing
  }
}

const union = (a: FirstUnits, b: FirstUnits): FirstUnits => ({
  ascii: a.ascii.map((bit, unit) => bit | (b.ascii[unit] ?? 0)),
  others: a.others || b.others,
})

/** Can a match begin at the start of the text only? */
export function isAnchored(node: PatternNode): boolean {
  switch (node.type) {
    case 'assertion':
      return node.kind === 'start'
    case 'group':
    case 'atomic':
      return isAnchored(node.body)
    case 'sequence':
      return node.parts[0] !== undefined && isAnchored(node.parts[0])
    case 'choice':
      return node.branches.every(isAnchored)
    case 'repeat':
      return node.minimum > 0 && isAnchored(node.body)
    default:
      return false
  }
}
