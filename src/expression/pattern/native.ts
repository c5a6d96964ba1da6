import type { AssertionKind, PatternNode, ReadPattern } from './node.js'
import { canBeEmpty } from './program.js'

/** A pattern for the built-in engine, with a bound for its work. */
export interface NativePattern {
  readonly expression: RegExp
  /** Number of a group in the native pattern, by its .NET number. */
  readonly groups: ReadonlyMap<number, number>
  /** Longest text for which the bound proves the work small. */
  readonly longest: number
}

/** Steps of the built-in engine that nobody notices: about five milliseconds at worst. */
const maximumWork = 500_000

/**
 * The pattern for the built-in engine, which is ten times faster than ours but may take exponential time. It is used when two things are
 * proven. First, both engines agree: no back-reference, no atomic group, no group inside a repetition, nothing empty repeated. Second,
 * the ways a match can be tried are at most `ways * (n + 1) ^ degree` on a text of n units, because repetitions do not nest; texts
 * longer than that bound allows go to our engine. Undefined when it cannot be proven.
 */
export function nativePattern({ node, numbers }: ReadPattern, anchored: boolean): NativePattern | undefined {
  const writer = new Writer()
  const written = writer.write(node, false)
  if (written === undefined || new Set(writer.numbers).size !== writer.numbers.length) return undefined
  const { ways, degree } = workOf(node)
  if (ways > 10_000 || degree > 4) return undefined
  const longest = Math.floor((maximumWork / ways) ** (1 / (degree + (anchored ? 0 : 1)))) - 1
  if (longest < 16 && degree + (anchored ? 0 : 1) > 0) return undefined
  const groups = new Map([[0, 0], ...writer.numbers.map((number, index) => [number, index + 1] as const)])
  if (numbers.some(number => !groups.has(number)) || groups.size > 100) return undefined
  return { expression: new RegExp(written, 'gv'), groups, longest: Math.min(longest, 10_000) }
}

/** How many ways a match can be tried from one position: `ways * (n + 1) ^ degree`. */
function workOf(node: PatternNode): { ways: number; degree: number } {
  switch (node.type) {
    case 'sequence':
      return node.parts
        .map(workOf)
        .reduce((all, part) => ({ ways: all.ways * part.ways, degree: all.degree + part.degree }), { ways: 1, degree: 0 })
    case 'choice':
      return node.branches
        .map(workOf)
        .reduce((all, part) => ({ ways: all.ways + part.ways, degree: Math.max(all.degree, part.degree) }))
    case 'group':
    case 'look':
      return workOf(node.body)
    case 'repeat': {
      const body = workOf(node.body)
      const { minimum, maximum } = node
      if (maximum === undefined) return body.ways === 1 && body.degree === 0 ? { ways: 1 + minimum, degree: 1 } : hopeless
      if (maximum > 1_000) return hopeless
      let ways = 0
      for (let count = minimum; count <= maximum; count++) ways += body.ways ** count
      return { ways: Math.max(1, ways), degree: body.degree * maximum }
    }
    default:
      return { ways: 1, degree: 0 }
  }
}

const hopeless = { ways: Number.POSITIVE_INFINITY, degree: 0 }
const word = '[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d]'
const assertions: Readonly<Record<AssertionKind, string | undefined>> = {
  start: '^',
  lineStart: '(?<![^\\n])',
  end: '$',
  finalEnd: '(?=\\n?$)',
  lineEnd: '(?![^\\n])',
  word: `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`,
  notWord: `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`,
  lastEnd: undefined,
}

/** Writes a node for the built-in engine; undefined where the two engines would disagree. */
class Writer {
  /** .NET numbers of the groups in the order they are written. */
  readonly numbers: number[] = []

  write(node: PatternNode, repeated: boolean): string | undefined {
    switch (node.type) {
      case 'empty':
        return '(?:)'
      case 'set':
        return node.set.native()
      case 'sequence':
        return this.#all(node.parts, '', repeated)
      case 'choice': {
        const branches = this.#all(node.branches, '|', repeated)
        return branches === undefined ? undefined : `(?:${branches})`
      }
      case 'group': {
        if (repeated) return undefined
        this.numbers.push(node.number)
        return this.#around('(', node.body, repeated)
      }
      case 'look':
        return this.#around(`(?${node.behind ? '<' : ''}${node.negated ? '!' : '='}`, node.body, repeated)
      case 'repeat':
        return this.#repeat(node)
      case 'assertion':
        return assertions[node.kind]
      default:
        return undefined
    }
  }

  #repeat({ body, minimum, maximum, lazy }: PatternNode & { readonly type: 'repeat' }): string | undefined {
    if (canBeEmpty(body)) return undefined
    // An optional group is set at most once: both engines keep it alike.
    const written = this.#around('(?:', body, maximum !== 1)
    return written && `${written}{${minimum},${maximum ?? ''}}${lazy ? '?' : ''}`
  }

  #around(opening: string, body: PatternNode, repeated: boolean): string | undefined {
    const written = this.write(body, repeated)
    return written === undefined ? undefined : `${opening}${written})`
  }

  #all(nodes: readonly PatternNode[], separator: string, repeated: boolean): string | undefined {
    const written = nodes.map(node => this.write(node, repeated))
    return written.every(text => text !== undefined) ? written.join(separator) : undefined
  }
}
