// The pages that are made from declarations: one a function, one a diagnostic code, one for all choices, one for the admin API.
//   node scripts/docs.mjs          writes docs/functions, docs/diagnostics, docs/choices.md, docs/cli.md, docs/admin-api.md
// test/docs.test.ts calls pages() and compares.
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { adminApiPages } from './docs/admin-api.mjs'
import { choicePages } from './docs/choices.mjs'
import { cliPages } from './docs/cli.mjs'
import { diagnosticPages } from './docs/diagnostics.mjs'
import { functionPages } from './docs/functions.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)

/** Rooms that publish diagnostics: the list each exports, and the file it comes from. */
const lists = [
  ['expressionDiagnostics', 'src/expression/index.ts'],
  ['countryDiagnostics', 'src/countries/index.ts'],
  ['mappingDiagnostics', 'src/mapping/index.ts'],
  ['scimDiagnostics', 'src/scim/index.ts'],
  ['pipelineDiagnostics', 'src/pipeline/index.ts'],
  ['serviceDiagnostics', 'src/service/index.ts'],
  ['cliDiagnostics', 'src/cli/fault.ts'],
]

/** Folders that hold generated pages only. */
export const generatedFolders = ['docs/functions', 'docs/diagnostics']

const inlineLanguageTables = {
  name: 'inline-language-tables',
  setup(builder) {
    builder.onResolve({ filter: /^i18n-iso-countries\/.*\.json$/ }, args => ({ path: require.resolve(args.path) }))
  },
}

/** The declarations as they are in the sources, without a build of the package. */
export async function readDeclarations() {
  const rooms = lists.filter(([, file]) => existsSync(join(root, file)))
  const imports = rooms.map(([, file], index) => `import * as room${index} from './${file}'`)
  const all = rooms.map(([list], index) => `...(room${index}.${list} ?? [])`)
  const result = await build({
    stdin: {
      contents: `${imports.join('\n')}
        export const diagnostics = [${all.join(', ')}]
        export { check, connectFunctions, declarations as functions, signature } from './src/expression/index.ts'
        export { allChoices as choices } from './src/cli/choices.ts'
        export { render } from './src/diagnostics/index.ts'
        export { commands } from './src/cli/commands/index.ts'
        export { commonOptions, wordsOf } from './src/cli/command.ts'
        export { usageOf } from './src/cli/help.ts'
        export { topics } from './src/cli/topics.ts'
        export { configSchema } from './src/cli/config-schema.ts'
        export { openApi } from './src/service/admin/openapi.ts'
        export { adminTable } from './src/service/admin/table.ts'
        export { toJSONSchema as toJsonSchema } from 'zod'`,
      loader: 'ts',
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [inlineLanguageTables],
    logLevel: 'error',
  })
  const folder = join(root, 'node_modules', '.cache')
  const file = join(folder, `attrmap-docs-${process.pid}.mjs`)
  await mkdir(folder, { recursive: true })
  await writeFile(file, result.outputFiles[0].text)
  try {
    return await import(pathToFileURL(file).href)
  } finally {
    await rm(file, { force: true })
  }
}

/** Every generated page: content by path from the root of the project. */
export async function pages() {
  const declared = await readDeclarations()
  return new Map([
    ...functionPages(declared),
    ...diagnosticPages(declared),
    ...choicePages(declared),
    ...cliPages(declared),
    ...adminApiPages(declared),
  ])
}

/** Writes the pages that differ and removes those that nothing declares any more. */
async function write() {
  const all = await pages()
  let changed = 0
  for (const [path, content] of all) {
    const file = join(root, path)
    if (existsSync(file) && (await readFile(file, 'utf8')) === content) continue
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
    changed++
  }
  for (const folder of generatedFolders) {
    for (const name of await readdir(join(root, folder))) {
      if (all.has(`${folder}/${name}`)) continue
      await rm(join(root, folder, name))
      changed++
    }
  }
  console.log(`${all.size} pages, ${changed} changed`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write()
