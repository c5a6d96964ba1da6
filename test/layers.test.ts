import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** Which rooms each room may import. Everything not listed goes up or sideways. */
const below: Record<string, readonly string[]> = {
  diagnostics: [],
  expression: ['diagnostics'],
  countries: ['expression', 'diagnostics'],
  mapping: ['countries', 'expression', 'diagnostics'],
  scim: ['diagnostics'],
  pipeline: ['mapping', 'scim', 'countries', 'expression', 'diagnostics'],
  service: ['pipeline', 'mapping', 'scim', 'countries', 'expression', 'diagnostics'],
  cli: ['service', 'pipeline', 'mapping', 'scim', 'countries', 'expression', 'diagnostics'],
}

/** Packages that live in one place only: the prefix of the files that may import them. */
const homes: Record<string, readonly string[]> = {
  chevrotain: ['expression/syntax/'],
  'i18n-iso-countries': ['countries/package-names.ts'],
  zod: ['mapping/', 'service/', 'cli/'],
  ajv: ['scim/'],
  fastify: ['service/'],
  pg: ['service/store/'],
  '@electric-sql/pglite': ['service/store/'],
}

/** Rooms without file, socket, clock, randomness or environment. */
const pure = ['diagnostics', 'expression', 'countries', 'mapping', 'scim', 'pipeline']
const allowedNodeModules: Record<string, readonly string[]> = {}

interface Import {
  file: string
  specifier: string
  typeOnly: boolean
  /** `import()` inside a function: no part of loading, so it makes no cycle. */
  deferred: boolean
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => name.split('\\').join('/'))
const imports: Import[] = files.flatMap(file => {
  const text = readFileSync(join(src, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
  const pattern =
    /^(import|export)\s+(type\s+)?(?:[\w*{][^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm
  return [...text.matchAll(pattern)].map(match => ({
    file,
    specifier: match[3] ?? match[4] ?? '',
    typeOnly: match[2] !== undefined,
    deferred: match[4] !== undefined,
  }))
})
const roomOf = (file: string) => file.split('/')[0] ?? ''
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const target = ({ file, specifier }: Import) => relative(src, resolve(src, dirname(file), specifier)).replace(/\.js$/, '.ts')

describe('layers', () => {
  it('reads the imports of every file', () => {
    expect(imports.length).toBeGreaterThan(files.length / 2)
  })

  it('every room is in the picture', () => {
    expect([...new Set(files.map(roomOf))].filter(room => !(room in below))).toEqual([])
  })

  it("imports go down only, and through the other room's index", () => {
    const wrong = imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(item => roomOf(target(item)) !== roomOf(item.file))
      .filter(
        item => !below[roomOf(item.file)]?.includes(roomOf(target(item))) || target(item) !== `${roomOf(target(item))}/index.ts`,
      )
    expect(wrong.map(item => `${item.file} imports ${target(item)}`)).toEqual([])
  })

  it('no cycle among modules', () => {
    const graph = new Map<string, string[]>()
    for (const item of imports) {
      if (!item.specifier.startsWith('.') || item.typeOnly || item.deferred) continue
      graph.set(item.file, [...(graph.get(item.file) ?? []), target(item)])
    }
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') return void cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      state.set(file, 'open')
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      state.set(file, 'done')
    }
    for (const file of graph.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('a package with a home is imported there only', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const home = homes[packageOf(specifier)]
      return home !== undefined && !home.some(prefix => file.startsWith(prefix))
    })
    expect(wrong.map(item => `${item.file} imports ${item.specifier}`)).toEqual([])
  })

  it('below service and cli there is no Node module', () => {
    const wrong = imports.filter(
      ({ file, specifier }) =>
        pure.includes(roomOf(file)) && specifier.startsWith('node:') && !allowedNodeModules[file]?.includes(specifier),
    )
    expect(wrong.map(item => `${item.file} imports ${item.specifier}`)).toEqual([])
  })

  it('below service and cli there is no clock, randomness or environment', () => {
    const reach = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(env|cwd|argv)\b/
    const wrong = files
      .filter(file => pure.includes(roomOf(file)))
      .filter(file => {
        const code = readFileSync(join(src, file), 'utf8')
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/\/\/.*$/gm, '')
        return reach.test(code)
      })
    expect(wrong.filter(file => !(file in clockDoors))).toEqual([])
  })
})

/** The one door where a default comes from the platform when the caller gave none. */
const clockDoors: Record<string, string> = {
  'expression/compile/environment.ts': 'defaults of Environment: clock and cryptographic randomness',
  'pipeline/client/clock.ts':
    'defaults of Clock: time, pauses and ids of a client over the network; every caller may give its own',
}
