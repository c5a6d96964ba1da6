import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DiagnosticDeclaration } from '../src/diagnostics/index.js'
import { check, choices, declarations, expressionDiagnostics } from '../src/expression/index.js'
import { mappingRules } from '../src/mapping/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Docs {
  pages(): Promise<Map<string, string>>
  readDeclarations(): Promise<{ diagnostics: readonly DiagnosticDeclaration[] }>
  generatedFolders: readonly string[]
}

let docs: Docs
let pages: Map<string, string>
let diagnostics: readonly DiagnosticDeclaration[]
beforeAll(async () => {
  docs = (await import(new URL('../scripts/docs.mjs', import.meta.url).href)) as Docs
  pages = await docs.pages()
  diagnostics = (await docs.readDeclarations()).diagnostics
})

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

/** Anchors that a Markdown page has: its headings in lower case, punctuation left out, blanks as hyphens. */
const anchors = (text: string) =>
  new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replace(/ /g, '-'),
    ),
  )

describe('generated pages', () => {
  it('match their declarations: npm run docs', () => {
    const stale = [...pages].filter(([path, content]) => {
      try {
        return read(path) !== content
      } catch {
        return true
      }
    })
    expect(stale.map(([path]) => path)).toEqual([])
  })

  it('no page is left without a declaration', () => {
    const found = docs.generatedFolders.flatMap(folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`))
    expect(found.filter(path => !pages.has(path))).toEqual([])
  })

  it('README says how many rules a mapping is checked by', () => {
    expect(read('README.md')).toContain(` ${mappingRules.length} rules,`)
  })

  it('links between pages lead somewhere', () => {
    const broken = [...pages].flatMap(([path, content]) =>
      [...content.matchAll(/\]\(([^)#\s]*\.md)?(#[^)\s]+)?\)/g)].flatMap(([link, file, anchor]) => {
        const target = file ? new URL(file, `file:///${path}`).pathname.slice(1) : path
        const text = pages.get(target)
        const ok = text !== undefined && (!anchor || anchors(text).has(anchor.slice(1)))
        return ok ? [] : [`${path}: ${link}`]
      }),
    )
    expect(broken).toEqual([])
  })
})

describe('diagnostics', () => {
  it('every code and every name is declared once', () => {
    const codes = diagnostics.map(({ code }) => code)
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
    const names = diagnostics.map(({ code, name }) => `${code.slice(0, 3)} ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('every code has its page and every page its code', () => {
    const codes = diagnostics.map(({ code }) => `${code}.md`).sort()
    expect(
      readdirSync(join(root, 'docs/diagnostics'))
        .filter(name => name !== 'README.md')
        .sort(),
    ).toEqual(codes)
  })

  it('every code stands in a test or fixture that raises it', () => {
    const own = fileURLToPath(import.meta.url)
    const texts = [...filesBelow('test'), ...filesBelow('fixtures')]
      .filter(file => file !== own && /\.(ts|md|json|ndjson|txt|csv)$/.test(file))
      .map(file => readFileSync(file, 'utf8'))
      .join('\n')
    const seen = new Set(texts.match(/\b[A-Z]{3}\d{3}\b/g))
    // The examples of a declaration run as a test: those of expressions below, those of mapping rules in their room.
    const exampled = new Set(
      expressionDiagnostics.filter(({ examples, code }) => examples && /^EXP[124]/.test(code)).map(({ code }) => code),
    )
    expect(diagnostics.map(({ code }) => code).filter(code => !seen.has(code) && !exampled.has(code))).toEqual([])
  })

  it('titles are a few lower-case words, explanations whole sentences', () => {
    for (const { code, title, explain } of diagnostics) {
      expect(title, code).not.toMatch(/\.$|\n/)
      expect(title.length, code).toBeLessThan(100)
      expect(explain, code).toMatch(/[.)"]$/)
      expect(explain.length, code).toBeGreaterThan(20)
    }
  })
})

describe('examples of the diagnostics of expressions', () => {
  const exampled = expressionDiagnostics.filter(({ examples, code }) => examples && /^EXP[124]/.test(code))
  for (const { code, name, examples } of exampled) {
    it(`${code} ${name}: the wrong example raises it, the right one does not`, () => {
      const options = { flowType: 'Always' }
      expect(check(examples?.wrong ?? '', options).map(diagnostic => diagnostic.code)).toContain(code)
      const right = check(examples?.right ?? '', options)
      expect(right.map(diagnostic => diagnostic.code)).not.toContain(code)
      expect(right.filter(({ severity }) => severity === 'error')).toEqual([])
    })
  }
})

describe('choices', () => {
  const ids = choices.map(({ id }) => id)

  it('have different identifiers', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('every choice that a function or a diagnostic of expressions names is in the table', () => {
    const named = declarations.flatMap(declaration => declaration.choices)
    const code = filesBelow('src/expression')
      .filter(file => file.endsWith('.ts'))
      .flatMap(file => [...readFileSync(file, 'utf8').matchAll(/\bchoice: '([^']+)'/g)].map(match => match[1] ?? ''))
    expect([...new Set([...named, ...code])].filter(id => !ids.includes(id)).sort()).toEqual([])
  })
})
