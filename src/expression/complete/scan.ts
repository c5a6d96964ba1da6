/** A call that is open at the cursor. */
export interface OpenCall {
  readonly name: string
  /** Position being written, from 0. */
  position: number
  /** Offset behind the opening bracket or the last comma. */
  argumentStart: number
  /** Offset behind the opening bracket. */
  readonly start: number
}

/** Where the cursor stands. `start` is the offset behind the opening mark of a text or attribute, or where the word begins. */
export interface Cursor {
  readonly place: 'text' | 'attribute' | 'word'
  readonly start: number
  /** Calls around the cursor, the innermost last; groups without a name are left out. */
  readonly calls: readonly OpenCall[]
}

const wordCharacter = /[\p{L}\p{N}_]/u

/**
 * Finds out where an offset stands, without a parser: texts in an editor are broken most of the time. One pass from the start, in
 * time proportional to `offset`.
 */
export function scan(text: string, offset: number): Cursor {
  const calls: (OpenCall | undefined)[] = []
  let index = 0
  const inside = (place: 'text' | 'attribute', start: number): Cursor => ({ place, start, calls: named(calls) })
  while (index < offset) {
    const character = text[index]
    if (character === '"') {
      const end = endOfText(text, index + 1, offset)
      if (end === undefined) return inside('text', index + 1)
      index = end
    } else if (character === '[') {
      const end = endOfAttribute(text, index + 1, offset)
      if (end === undefined) return inside('attribute', index + 1)
      index = end
    } else {
      if (character === '(') {
        const name = nameBefore(text, index)
        calls.push(name === '' ? undefined : { name, position: 0, argumentStart: index + 1, start: index + 1 })
      } else if (character === ')') calls.pop()
      else if (character === ',') {
        const call = calls.at(-1)
        if (call) {
          call.position++
          call.argumentStart = index + 1
        }
      }
      index++
    }
  }
  return { place: 'word', start: startOfWord(text, offset), calls: named(calls) }
}

const named = (calls: readonly (OpenCall | undefined)[]): OpenCall[] => calls.filter(call => call !== undefined)

/** Offset behind the closing quotation mark, or undefined when the cursor comes first. */
function endOfText(text: string, from: number, offset: number): number | undefined {
  for (let index = from; index < offset; index++) {
    if (text[index] === '"') return index + 1
    if (text[index] === '\\' && (text[index + 1] === '"' || text[index + 1] === '\\')) index++
  }
  return undefined
}

function endOfAttribute(text: string, from: number, offset: number): number | undefined {
  let depth = 1
  for (let index = from; index < offset; index++) {
    const character = text[index]
    if (character === '[') depth++
    else if (character === ']' && --depth === 0) return index + 1
    // A comma or round bracket outside a filter: the closing bracket was forgotten, and the attribute ended before.
    else if (depth === 1 && (character === ',' || character === '(' || character === ')')) return index
  }
  return undefined
}

export function startOfWord(text: string, offset: number): number {
  let start = offset
  while (start > 0 && wordCharacter.test(text[start - 1] ?? '')) start--
  return start
}

export function endOfWord(text: string, offset: number): number {
  let end = offset
  while (end < text.length && wordCharacter.test(text[end] ?? '')) end++
  return end
}

function nameBefore(text: string, bracket: number): string {
  let end = bracket
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--
  return text.slice(startOfWord(text, end), end)
}
