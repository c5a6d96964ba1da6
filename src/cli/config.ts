import { access, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Flags } from './command.js'
import { badConfig, Fault, unreadableFile } from './fault.js'
import type { Terminal } from './terminal.js'
import { decodeText } from './text.js'
import { whyNot } from './why-not.js'

const environment = z
  .strictObject({
    tenant: z.string().optional().describe('Directory (tenant) identifier.'),
    servicePrincipal: z.string().describe('Object identifier of the enterprise application.'),
    job: z.string().describe('Identifier of its synchronization job.'),
    readOnly: z.boolean().optional().describe('true: nothing may be pushed to it.'),
    graph: z.url().optional().describe('Root of Microsoft Graph, when it is not the public one.'),
  })
  .describe('A tenant that commands with --env talk to.')

/** The file attrmap.config.json. docs/attrmap.config.schema.json is generated from this declaration. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors.'),
    profile: z.string().optional().describe('Profile that mappings are checked against.'),
    paths: z.array(z.string()).optional().describe('What check, format and test work on when no path is given.'),
    ignore: z.array(z.string()).optional().describe('Globs that are left out.'),
    rules: z
      .record(z.string(), z.enum(['off', 'note', 'warn', 'error']))
      .optional()
      .describe('Severity by diagnostic code.'),
    samples: z.string().optional().describe('File of sample users for rules that need data.'),
    environments: z.record(z.string(), environment).optional(),
    limits: z
      .strictObject({
        maximumLength: z.int().min(1).optional().describe('Characters an expression may have. Default 10000.'),
        maximumDisables: z.int().min(0).optional().describe('Disables and deletes a plan may hold. Default 25.'),
      })
      .optional(),
  })
  .describe('Configuration of attrmap. Data only, never code.')

export type Config = z.infer<typeof configSchema>

export interface LoadedConfig {
  readonly config: Config
  /** The file it came from; undefined when there is none. */
  readonly file?: string
  /** Folder that relative paths of the file refer to. */
  readonly folder: string
}

const fileName = 'attrmap.config.json'

/** Configuration for a command: --config, else the file found upward to the root of the repository, else nothing. */
export async function loadConfig(flags: Flags, terminal: Terminal): Promise<LoadedConfig> {
  const named = flags.text('config')
  if (flags.on('no-config')) return { config: {}, folder: terminal.cwd }
  const file = named ? terminal.resolve(named) : await findUpward(terminal.cwd)
  if (!file) return { config: {}, folder: terminal.cwd }
  return { config: parseConfig(await read(file, named ?? file), named ?? file), file, folder: dirname(file) }
}

async function read(file: string, shown: string): Promise<string> {
  try {
    return decodeText(await readFile(file))
  } catch (error) {
    throw new Fault(unreadableFile, `${shown}: ${whyNot(error)}`, 'check --config')
  }
}

function parseConfig(text: string, file: string): Config {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Fault(
      badConfig,
      `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      'attrmap help config shows its form',
    )
  }
  const result = configSchema.safeParse(json)
  if (result.success) return result.data
  const issues = result.error.issues.map(issue => `/${issue.path.join('/')}: ${issue.message}`)
  throw new Fault(badConfig, `${file}: ${issues.join('; ')}`, 'attrmap help config shows its form')
}

async function findUpward(from: string): Promise<string | undefined> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (await exists(join(folder, fileName))) return join(folder, fileName)
    if ((await exists(join(folder, '.git'))) || dirname(folder) === folder) return undefined
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
