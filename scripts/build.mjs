// Builds dist/: one bundle per room with shared chunks (esbuild), and declaration files beside them (tsc).
// The two run side by side; a cold build stays within a few seconds on two cores.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['diagnostics', 'expression', 'countries', 'mapping', 'scim', 'pipeline', 'service']
const entryPoints = rooms.map(room => join(root, 'src', room, 'index.ts')).filter(existsSync)
const require = createRequire(import.meta.url)
/** Built beside dist/ and moved there when all of it is right: a failed build leaves the last good one in place. */
const built = join(root, `.dist-${process.pid}`)

/** Language tables are data: inlined, so that a library user's import reads one file and not seventy-eight. */
const inlineLanguageTables = {
  name: 'inline-language-tables',
  setup(builder) {
    builder.onResolve({ filter: /^i18n-iso-countries\/.*\.json$/ }, args => ({ path: require.resolve(args.path) }))
  },
}

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

async function bundles() {
  const shared = {
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [inlineLanguageTables],
    outdir: built,
    outbase: join(root, 'src'),
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
  }
  const command = join(root, 'src', 'cli', 'main.ts')
  const worker = join(root, 'src', 'cli', 'threads', 'worker.ts')
  await build({ ...shared, entryPoints: [...entryPoints, command, worker].filter(existsSync) })
  if (existsSync(command)) await chmod(join(built, 'cli', 'main.js'), 0o755)
}

/**
 * An empty database with all tables, so that the service starts in a third of the time. Made once for each set of tables and version
 * of PGlite; without PGlite there is none, and the service makes its tables itself.
 */
async function snapshot() {
  const service = await import(join(root, 'dist', 'service', 'index.js'))
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
  await copyFile(kept, join(root, path))
}

await mkdir(built, { recursive: true })
const outcomes = await Promise.allSettled([declarations(), bundles()])
const failures = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason.message] : []))
for (const failure of failures) console.error(`build: ${failure}`)
if (failures.length > 0) process.exitCode = 1
else {
  const old = `${built}-old`
  if (existsSync(join(root, 'dist'))) await rename(join(root, 'dist'), old)
  await rename(built, join(root, 'dist'))
  await rm(old, { recursive: true, force: true })
}
await rm(built, { recursive: true, force: true })
