import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { format as formatExpression } from '../../expression/index.js'
import { unpack } from '../../mapping/index.js'
import type { Invocation } from '../command.js'
import { Fault, unwritableFile } from '../fault.js'
import { mappingInput } from '../mapping-input.js'
import { envelope } from '../output/json.js'
import { version } from '../version.js'
import { whyNot } from '../why-not.js'

export async function run(call: Invocation): Promise<number> {
  const {
    arguments: [folder = '.'],
    command,
    flags,
    format,
    terminal,
  } = call
  const profile = flags.text('profile') ?? 'code42'
  const { schema } = await mappingInput(call, `profile:${profile}`)
  const unpacked = unpack(schema)
  const files: Record<string, string> = { 'attrmap.config.json': configuration(profile) }
  for (const [name, content] of Object.entries(unpacked)) files[`mappings/${profile}/${name}`] = readable(name, content)
  const country = Object.keys(unpacked).find(name => /country\.expr$/.test(name))
  if (country) files[`mappings/${profile}/${country.replace(/\.expr$/, '.test.csv')}`] = countryTests
  const ci = flags.text('ci')
  if (ci === 'github') files['.github/workflows/attrmap.yml'] = githubWorkflow
  if (ci === 'azure-pipelines') files['azure-pipelines.yml'] = azurePipeline
  const written: string[] = []
  const kept: string[] = []
  for (const [name, content] of Object.entries(files))
    ((await writeNew(terminal.resolve(join(folder, name)), content)) ? written : kept).push(
      join(folder, name).split('\\').join('/'),
    )
  if (format === 'json') await terminal.answer(envelope(command.name, { written, kept }))
  else await terminal.answer(written.map(name => `${name}\n`).join(''))
  if (kept.length > 0)
    terminal.note(
      `${kept.length} ${kept.length === 1 ? 'file was' : 'files were'} there already and left alone: ${kept.join(', ')}`,
    )
  terminal.note(`next: ${folder === '.' ? '' : `cd ${folder} && `}attrmap check && attrmap test`)
  return 0
}

/** Expressions as `attrmap format` writes them, so that a fresh folder passes its own checks. */
const readable = (name: string, content: string) =>
  name.endsWith('.expr') ? `${formatExpression(content.trimEnd())}\n` : content

/** Creates a file; false when it exists already. */
async function writeNew(path: string, content: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw new Fault(unwritableFile, `${path}: ${whyNot(error)}`, 'check the folder and its permissions')
  }
}

const configuration = (profile: string) =>
  `${JSON.stringify({ $schema: './node_modules/attrmap/docs/attrmap.config.schema.json', profile, paths: ['mappings'], rules: {} }, null, 2)}\n`

const countryTests = `name,country,expect
a name,Brazil,BR
a code,US,US
blanks and case,  germany ,DE
no value,,
not a country,Atlantis,
`

const githubWorkflow = `name: attribute mappings
on: [push, pull_request]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm install --no-save attrmap@${version}
      - run: npx attrmap check --format github
      - run: npx attrmap test --format github
`

const azurePipeline = `trigger: [main]
pool:
  vmImage: ubuntu-latest
steps:
  - task: NodeTool@0
    inputs:
      versionSpec: 22.x
  - script: npm install --no-save attrmap@${version}
    displayName: Install attrmap
  - script: npx attrmap check --format azure-pipelines
    displayName: Mappings have no errors
  - script: npx attrmap test --format junit -o attrmap-tests.xml
    displayName: Examples of the expressions hold
  - task: PublishTestResults@2
    condition: always()
    inputs:
      testResultsFiles: attrmap-tests.xml
`
