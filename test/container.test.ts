import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { optionsOf } from '../src/cli/command.js'
import { serve } from '../src/cli/commands/serve.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const packageFile = JSON.parse(read('package.json')) as { bin: { attrmap: string }; files: string[] }
const stages = read('Dockerfile')
  .replace(/\\\n/g, ' ')
  .split(/^(?=FROM )/m)
  .filter(text => text.startsWith('FROM '))
const [build = '', , image = ''] = stages

/** What a stage copies from the context, and the path that each lands at below its work folder. */
const copied = (stage: string) =>
  [...stage.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, words = '']) => {
    const paths = words.trim().split(/\s+/)
    const target = paths.pop() ?? ''
    return paths.map(source => ({
      source,
      target: posix.normalize(target.endsWith('/') ? posix.join(target, posix.basename(source)) : target),
    }))
  })

/** The rules of .dockerignore: the last one that fits decides, and what lies in a folder goes with the folder. */
const rules = read('.dockerignore')
  .split('\n')
  .filter(line => /^[^#]/.test(line))
const isInContext = (path: string) => {
  const ways = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))
  return rules.reduce((kept, rule) => {
    const fits = picomatch(rule.replace(/^!/, ''), { dot: true })
    return ways.some(way => fits(way)) ? rule.startsWith('!') : kept
  }, true)
}

/** Files of the package that the running program opens, beside its own code. */
const opened = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .flatMap(name => [...read(join('src', name)).matchAll(/new URL\('(?:\.\.\/)+(fixtures\/[^']+)', import\.meta\.url\)/g)])
  .map(([, path = '']) => path)

const flagsOf = (words: readonly string[]) => words.filter(word => word.startsWith('--')).map(word => word.slice(2))
const known = optionsOf(serve).map(({ name }) => name)

describe('the container image', () => {
  it('copies only what is there and what .dockerignore lets through; secrets and tests stay outside', () => {
    const sources = stages.flatMap(copied).map(({ source }) => source)
    expect(sources).toContain('src')
    for (const source of sources) {
      expect(existsSync(join(root, source)), source).toBe(true)
      expect(isInContext(source), `${source} in .dockerignore`).toBe(true)
    }
    expect(['.env', '.git', 'node_modules', 'test', 'src/service/index.ts'].map(isInContext)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ])
  })

  it('is built from everything that the build reads', () => {
    const [, list = ''] = /const others = \[([^\]]+)\]/.exec(read('scripts/build.mjs')) ?? []
    const inputs = ['src', ...[...list.matchAll(/'([^']+)'/g)].map(([, path = '']) => path)]
    expect(inputs.length).toBeGreaterThan(4)
    const targets = copied(build).map(({ target }) => target)
    expect(inputs.filter(input => !targets.some(target => input === target || input.startsWith(`${target}/`)))).toEqual([])
  })

  it('holds the files that the program opens, and so does the npm package', () => {
    expect(opened).toContain('fixtures/users/directory.json')
    const inImage = copied(image).map(({ target }) => target)
    const inPackage = packageFile.files
    for (const path of opened)
      for (const held of [inImage, inPackage])
        expect(
          held.some(entry => path === entry || path.startsWith(`${entry}/`)),
          path,
        ).toBe(true)
  })

  it('starts the program of the npm package, with flags that serve has', () => {
    const listOf = (name: string) => JSON.parse(new RegExp(`^${name} (\\[.+\\])$`, 'm').exec(image)?.[1] ?? '[]') as string[]
    const words = [...listOf('ENTRYPOINT'), ...listOf('CMD')]
    expect(words.slice(0, 3)).toEqual(['node', posix.normalize(packageFile.bin.attrmap), 'serve'])
    const inCompose = [...read('compose.yaml').matchAll(/^ {4}- (--\S+)$/gm)].map(([, flag = '']) => flag)
    expect(inCompose).toContain('--data')
    expect(flagsOf([...words, ...inCompose]).filter(flag => !known.includes(flag))).toEqual([])
  })
})
