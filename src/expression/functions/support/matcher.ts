/** Part of a text, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Match extends Range {
  /** Where a group matched, by its name or .NET number; undefined when it took no part. */
  group(name: string): Range | undefined
}

export interface Matcher {
  hasGroup(name: string): boolean
  /** Name or number of the group with the highest number. */
  readonly lastGroup: string | undefined
  matches(text: string): Iterable<Match>
}

export function matcherOf(pattern: string): Matcher {
  const names = [...pattern.matchAll(/\(\?<([A-Za-z_]\w*)>/g)].map(match => match[1] ?? '')
  const regex = new RegExp(pattern, 'dg')
  return {
    lastGroup: names.at(-1),
    hasGroup: name => names.includes(name) || /^\d$/.test(name),
    *matches(text) {
      for (const match of text.matchAll(regex)) {
        const start = match.index
        yield {
          start,
          end: start + match[0].length,
          group: name => {
            const pair = /^\d+$/.test(name) ? match.indices?.[Number(name)] : match.indices?.groups?.[name]
            return pair && { start: pair[0], end: pair[1] }
          },
        }
      }
    },
  }
}
