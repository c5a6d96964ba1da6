// Builds dist/: one bundle per room with shared chunks (esbuild), and declaration files beside them (tsc).
// The two run side by side; a cold build stays within a few seconds on two cores.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chmod, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['diagnostics', 'expression', 'countries', 'mapping', 'scim', 'pipeline', 'service']
const entryPoints = rooms.map(room => join(root, 'src', room, 'index.ts')).filter(existsSync)
const require = createRequire(import.meta.url)
/** Built beside dist/ and moved there when all of it is right: a failed build leaves the last good one in place. */
const built = join(root, `.dist-${process.pid}`)

/**
 * Inlined, so that an import reads a few files: the parser, of which a part is used, and the country names, which are seventy-eight
 * files of data. Their licences go along in dist/NOTICES.txt.
 */
const inlined = ['chevrotain', 'i18n-iso-countries']
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const external = Object.keys({ ...dependencies, ...devDependencies })
  .filter(name => !inlined.includes(name))
  .flatMap(name => [name, `${name}/*`])

function declarations() {
  return new Promise((resolve, reject) => {
    const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
    const child = spawn(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', built], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error('type errors, see above'))))
  })
}

/** Licences of what is inlined, as their authors wrote them. */
function notices() {
  return inlined
    .map(name => {
      const folder = join(root, 'node_modules', name)
      const licence = readdirSync(folder).find(file => /^licen[cs]e/i.test(file))
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      return `This package contains parts of ${name} ${version}:\n\n${licence ? readFileSync(join(folder, licence), 'utf8').trim() : ''}\n`
    })
    .join('\n')
}

async function bundles() {
  const shared = {
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    minifySyntax: true,
    minifyWhitespace: true,
    outdir: built,
    outbase: join(root, 'src'),
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
  }
  const command = join(root, 'src', 'cli', 'main.ts')
  const worker = join(root, 'src', 'cli', 'threads', 'worker.ts')
  await build({ ...shared, entryPoints: [...entryPoints, command, worker].filter(existsSync) })
  await writeFile(join(built, 'NOTICES.txt'), notices())
  if (existsSync(command)) await chmod(join(built, 'cli', 'main.js'), 0o755)
}

/**
 * An empty database with all tables, so that the service starts in a third of the time. Made once for each set of tables and version
 * of PGlite; without PGlite there is none, and the service makes its tables itself.
 */
async function snapshot() {
  const service = await import(join(built, 'service', 'index.js'))
  const path = await service.snapshotPath()
  if (path === undefined) return
  const cache = join(root, 'node_modules', '.cache', 'attrmap')
  const kept = join(cache, basename(path))
  if (!existsSync(kept)) {
    const made = await service.makeSnapshot()
    await mkdir(cache, { recursive: true })
    await writeFile(`${kept}.${process.pid}`, Buffer.from(await made.arrayBuffer()))
    await rename(`${kept}.${process.pid}`, kept)
  }
  await copyFile(kept, join(built, 'service', basename(path)))
}

/** One number for everything the build reads: the same number means that dist/ is what a new build would give. */
function fingerprint() {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const others = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.mjs'].map(name =>
    join(root, name),
  )
  const hash = createHash('sha256')
  for (const file of [...files, ...others].sort()) hash.update(relative(root, file)).update(readFileSync(file))
  return hash.digest('hex')
}

const stamp = join(root, 'dist', '.stamp')
const wanted = fingerprint()
const fresh = !process.argv.includes('--force') && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
if (!fresh) await buildAll()

async function buildAll() {
  await mkdir(built, { recursive: true })
  const outcomes = await Promise.allSettled([declarations(), bundles().then(snapshot)])
  const failures = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason.message] : []))
  for (const failure of failures) console.error(`build: ${failure}`)
  if (failures.length > 0) process.exitCode = 1
  else {
    const old = `${built}-old`
    await writeFile(join(built, '.stamp'), wanted)
    if (existsSync(join(root, 'dist'))) await rename(join(root, 'dist'), old)
    await rename(built, join(root, 'dist'))
    await rm(old, { recursive: true, force: true })
  }
  await rm(built, { recursive: true, force: true })
}
