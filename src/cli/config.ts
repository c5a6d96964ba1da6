import { access } from 'node:fs/promises'
import { delimiter, dirname, join, relative, resolve } from 'node:path'
import { nearest } from '../diagnostics/index.js'
import type { Flags } from './command.js'
import type { Config } from './config-schema.js'
import { badConfig, Fault } from './fault.js'
import type { Terminal } from './terminal.js'

export interface LoadedConfig {
  /** What counts where no flag says otherwise; its paths are those of the working folder. */
  readonly config: Config
  /** The file it came from; undefined when there is none. */
  readonly file?: string
  /** Folder that the globs of `ignore` refer to. */
  readonly folder: string
}

const fileName = 'attrmap.config.json'

/**
 * Configuration for a command. The file: --config, else the one found upward to the root of the repository, else none. Variables count
 * before it; those that belong to a flag have been read with the flags.
 *
 * @throws Fault when the file or a variable is not valid, with the member that is wrong
 */
export async function loadConfig(flags: Flags, terminal: Terminal): Promise<LoadedConfig> {
  const named = flags.text('config')
  const file = flags.on('no-config') ? undefined : named ? terminal.resolve(named) : await findUpward(terminal.cwd)
  const written = file ? relocated(await parseConfig(await terminal.text(named ?? file), named ?? file), file, terminal.cwd) : {}
  const fromEnvironment = variables(terminal.env)
  return {
    config: { ...written, ...fromEnvironment },
    ...(file && { file }),
    folder: file && !fromEnvironment.ignore ? dirname(file) : terminal.cwd,
  }
}

/** Variables for the members of the configuration that are no flag. */
function variables({ ATTRMAP_PATHS, ATTRMAP_IGNORE, ATTRMAP_RULES }: Terminal['env']): Config {
  const list = (text: string) => text.split(delimiter).filter(Boolean)
  return {
    ...(ATTRMAP_PATHS && { paths: list(ATTRMAP_PATHS) }),
    ...(ATTRMAP_IGNORE && { ignore: list(ATTRMAP_IGNORE) }),
    ...(ATTRMAP_RULES && { rules: rulesOf(ATTRMAP_RULES) }),
  }
}

const severities = ['off', 'note', 'warn', 'error'] as const

function rulesOf(text: string): NonNullable<Config['rules']> {
  const rules: NonNullable<Config['rules']> = Object.create(null)
  for (const pair of text
    .split(',')
    .map(item => item.trim())
    .filter(Boolean)) {
    const [, code = '', word] = /^([\w-]+)=(\w+)$/.exec(pair) ?? []
    const severity = severities.find(item => item === word)
    if (!severity)
      throw new Fault(badConfig, `ATTRMAP_RULES cannot hold "${pair}"`, `write CODE=${severities.join('|')}, separated by commas`)
    rules[code] = severity
  }
  return rules
}

/** Files that a configuration names lie where it lies, wherever the command was called. */
function relocated(config: Config, file: string, cwd: string): Config {
  const from = (path: string) => relative(cwd, resolve(dirname(file), path)) || '.'
  return {
    ...config,
    ...(config.paths && { paths: config.paths.map(from) }),
    ...(config.samples !== undefined && { samples: from(config.samples) }),
    ...(config.profile !== undefined && /[./\\]/.test(config.profile) && { profile: from(config.profile) }),
  }
}

async function parseConfig(text: string, file: string): Promise<Config> {
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
  // Only who has a configuration waits for the package that checks it.
  const { configSchema, members } = await import('./config-schema.js')
  const result = configSchema.safeParse(json)
  if (result.success) return result.data
  const issues = result.error.issues.map(issue => `/${issue.path.join('/')}: ${issue.message}`)
  const [stranger] = result.error.issues.flatMap(issue => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  const near = stranger === undefined ? undefined : nearest(stranger, members)
  const hint = near ? `did you mean ${near}?` : 'attrmap help config shows its form'
  throw new Fault(badConfig, `${file}: ${issues.join('; ')}`, hint)
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
