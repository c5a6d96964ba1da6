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
    const child = spawn(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
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
    outdir: join(root, 'dist'),
    outbase: join(root, 'src'),
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
  }
  const command = join(root, 'src', 'cli', 'main.ts')
  const worker = join(root, 'src', 'cli', 'threads', 'worker.ts')
  await build({ ...shared, entryPoints: [...entryPoints, command, worker].filter(existsSync) })
  if (existsSync(command)) await chmod(join(root, 'dist', 'cli', 'main.js'), 0o755)
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

await rm(join(root, 'dist'), { recursive: true, force: true })
await mkdir(join(root, 'dist'), { recursive: true })
const [typed, bundled] = await Promise.allSettled([declarations(), bundles().then(snapshot)])
for (const outcome of [typed, bundled]) {
  if (outcome.status === 'rejected') {
    console.error(`build: ${outcome.reason.message}`)
    process.exitCode = 1
  }
}
