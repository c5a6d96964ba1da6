import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** Rooms and packages that loading a module loads too: what it imports, and what that imports, `import()` left out. */
function loads(start: string): string[] {
  const seen = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    const text = readFileSync(join(src, file), 'utf8')
    for (const [, typeOnly, specifier = ''] of text.matchAll(
      /^(?:import|export)\s+(type\s+)?(?:[\w*{][^'"`;]*?\sfrom\s+)?'([^']+)'/gm,
    )) {
      if (typeOnly) continue
      if (specifier.startsWith('.')) visit(relative(src, resolve(src, dirname(file), specifier)).replace(/\.js$/, '.ts'))
      else if (!specifier.startsWith('node:')) packages.add(specifier)
    }
  }
  visit(start)
  return [...new Set([...seen].map(file => file.split('/')[0] ?? '')), ...packages].sort()
}

// `attrmap --version` has 1.5 times, `attrmap eval` 3 times what `node -e 0` takes (bench/cli.bench.mjs measures it).
describe('a command loads what it needs and no more', () => {
  it('the command table stands alone', () => {
    expect(loads('cli/main.ts')).toEqual(['cli', 'diagnostics'])
  })

  it.each(['eval', 'explain', 'format'])('%s loads the language only', name => {
    expect(
      loads(`cli/actions/${name}.ts`).filter(part =>
        ['mapping', 'pipeline', 'scim', 'service', 'countries', 'zod'].includes(part),
      ),
    ).toEqual([])
  })
})
