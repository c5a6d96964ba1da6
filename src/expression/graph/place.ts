import type { FunctionDeclaration, ParameterDeclaration } from '../functions/declaration.js'

/** Where the entry of a stored argument goes. */
interface Home {
  readonly parameter: ParameterDeclaration
  readonly index: number
  /** Undefined for the one key that stands for keys and values alike. */
  readonly half?: 'key' | 'value'
}

/** Entries by written position; undefined is a position left empty. `strange` lists the entries whose key nobody knows or that came twice. */
export interface Placement<Entry> {
  readonly positions: readonly (Entry | undefined)[]
  readonly strange: readonly Entry[]
}

/**
 * Puts arguments that are stored by name back in their places. Letter case of keys does not count, numbers behind the keys of repeating
 * parameters (`key1`, `value1`, `source2`) do not either: their order decides. Strange entries take the first free places, in order.
 * Optional positions at the end are kept, empty, as Microsoft writes them: `ToLower([country], )`.
 */
export function place<Entry extends { readonly key: string }>(
  declaration: FunctionDeclaration,
  entries: readonly Entry[],
): Placement<Entry> {
  const homes = homesOf(declaration)
  const last = declaration.parameters.at(-1)
  const repeats = last !== undefined && (last.form === 'repeating' || last.form === 'pairs')
  const fixed: (Entry | undefined)[] = Array.from({ length: declaration.parameters.length - (repeats ? 1 : 0) })
  const inOrder: Entry[] = []
  const halves = { key: [] as Entry[], value: [] as Entry[] }
  const strange: Entry[] = []

  for (const entry of entries) {
    const home = homes.get(entry.key.toLowerCase()) ?? homes.get(withoutNumber(entry.key.toLowerCase()))
    if (home && home.index >= fixed.length) {
      if (home.half) halves[home.half].push(entry)
      else inOrder.push(entry)
    } else if (home && fixed[home.index] === undefined && homes.get(entry.key.toLowerCase())) fixed[home.index] = entry
    else strange.push(entry)
  }

  const beyond: Entry[] = []
  let free = 0
  for (const entry of strange) {
    while (free < fixed.length && fixed[free] !== undefined) free++
    if (free < fixed.length) fixed[free] = entry
    else beyond.push(entry)
  }
  const pairs = Array.from({ length: Math.max(halves.key.length, halves.value.length) }, (_, at) => [
    halves.key[at],
    halves.value[at],
  ])
  return { positions: [...fixed, ...inOrder, ...pairs.flat(), ...beyond], strange }
}

function homesOf({ parameters }: FunctionDeclaration): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>()
  const add = (name: string, home: Home) => {
    const key = name.toLowerCase()
    if (!homes.has(key)) homes.set(key, home)
  }
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.graphKey) add(parameter.graphKey, { parameter, index })
    if (parameter.storedKey) add(parameter.storedKey, { parameter, index })
    if (parameter.form === 'pairs') {
      add(parameter.name, { parameter, index, half: 'key' })
      if (parameter.valueName) add(parameter.valueName, { parameter, index, half: 'value' })
      add(withoutNumber(parameter.name), { parameter, index, half: 'key' })
      add('key', { parameter, index, half: 'key' })
      add('value', { parameter, index, half: 'value' })
    } else {
      add(parameter.name, { parameter, index })
      if (parameter.form === 'repeating') {
        add(withoutNumber(parameter.name), { parameter, index })
        // The page of Coalesce names the last of its sources so.
        add('defaultValue', { parameter, index })
      }
    }
  }
  // What the service calls the first parameter of nearly every function, published or not.
  const [first] = parameters
  if (first && first.form !== 'pairs') add('source', { parameter: first, index: 0 })
  return homes
}

const withoutNumber = (key: string) => key.replace(/\d+$/, '')
