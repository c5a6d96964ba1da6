import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { nearest, render } from '../diagnostics/index.js'
import {
  groupMappings,
  type ObjectMapping,
  objectOf,
  type Profile,
  type ProfileName,
  pack,
  profiles,
  readSynchronizationSchema,
  type SynchronizationSchema,
  schemaAround,
} from '../mapping/index.js'
import type { Invocation } from './command.js'
import { Fault, invalidInput, unknownProfile, unreadableFile } from './fault.js'
import { graphJob } from './graph/client.js'
import { textOf } from './text-of.js'
import { whyNot } from './why-not.js'

/** A mapping that the user named, and where it came from. */
export interface MappingInput {
  readonly name: string
  readonly schema: SynchronizationSchema
  /** The text of a single document, for spans and lossless rewriting; undefined for folders, profiles and tenants. */
  readonly text?: string
  /** Rows without a tenant's schema around them. */
  readonly isProfile?: boolean
}

const run = promisify(execFile)

/** Reads what `diff`, `schema`, `plan` and `transform` take: a file, an unpacked folder, profile:NAME, env:NAME, git:REV:PATH, or the bare name of a profile when nothing here is called so. */
export async function mappingInput(call: Invocation, reference: string): Promise<MappingInput> {
  const scheme = /^(profile|env|git):(.+)$/s.exec(reference)
  if (scheme?.[1] === 'profile') return { name: reference, schema: profileSchema(scheme[2] ?? ''), isProfile: true }
  if (scheme?.[1] === 'env') return parsed(reference, await (await graphJob(call, scheme[2] ?? '')).schema())
  if (scheme?.[1] === 'git') return fromGit(call, scheme[2] ?? '', reference)
  if (reference === '-') return parsed('standard input', await call.terminal.text('-'))
  const kind = await stat(call.terminal.resolve(reference)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw new Fault(unreadableFile, `${reference}: ${whyNot(error)}`, 'check the path and the permissions')
  })
  // A folder that `init` made is called like its profile: what lies here is meant, profile:NAME says otherwise.
  if (!kind && Object.hasOwn(profiles, reference))
    return { name: `profile:${reference}`, schema: profileSchema(reference), isProfile: true }
  if (!kind) throw missing(reference)
  return kind.isDirectory()
    ? packed(reference, await readFolder(call, reference))
    : parsed(reference, await call.terminal.text(reference))
}

/** The user or group mapping of a schema. */
export function objectMappingOf(input: MappingInput, object: 'Users' | 'Groups' = 'Users'): ObjectMapping {
  const all = (input.schema.synchronizationRules ?? []).flatMap(rule => rule.objectMappings ?? [])
  const found = all.find(mapping => objectOf(mapping) === (object === 'Groups' ? 'Group' : 'User'))
  if (!found)
    throw new Fault(
      invalidInput,
      `${input.name} has no ${object === 'Users' ? 'user' : 'group'} mapping`,
      `its object mappings are ${all.map(mapping => mapping.name).join(', ') || 'none'}`,
    )
  return found
}

function missing(reference: string): Fault {
  const near = /[/\\.]/.test(reference) ? undefined : nearest(reference, Object.keys(profiles))
  return new Fault(
    unreadableFile,
    `${reference}: no such file, folder or profile`,
    near ? `did you mean the profile ${near}?` : `profiles: ${Object.keys(profiles).join(', ')}`,
  )
}

function profileSchema(name: string): SynchronizationSchema {
  const mapping = Object.hasOwn(profiles, name) ? profiles[name as ProfileName] : undefined
  if (!mapping) {
    const near = nearest(name, Object.keys(profiles))
    throw new Fault(
      unknownProfile,
      `there is no profile "${name}"`,
      near ? `did you mean ${near}?` : `profiles: ${Object.keys(profiles).join(', ')}`,
    )
  }
  const groups = groupMappings[name as ProfileName]
  return schemaAround([mapping, groups])
}

/** A document becomes a schema, or a fault that draws every mistake. */
function parsed(name: string, document: unknown): MappingInput {
  const made = profileOf(document)
  if (made) return { name, schema: aroundProfile(name, made), isProfile: true }
  const { schema, diagnostics } = readSynchronizationSchema(document)
  const text = typeof document === 'string' ? document : undefined
  const errors = diagnostics.filter(diagnostic => diagnostic.severity === 'error')
  if (!schema || errors.length > 0)
    throw new Fault(
      invalidInput,
      `${name} is not a mapping that can be used\n${render(errors, text ?? '', { name })}`,
      'give a synchronization schema: what the portal downloads, what Microsoft Graph answers, or what attrmap schema unpack wrote',
    )
  return { name, schema, ...(text !== undefined && { text }) }
}

/** The rows of a profile as a schema; they come from a file, so they are read like any other document. */
function aroundProfile(name: string, { users, groups }: Profile): SynchronizationSchema {
  const mappings = [users, groups].filter(mapping => mapping !== undefined)
  if (mappings.every(mapping => Array.isArray(mapping?.attributeMappings))) {
    const { schema } = readSynchronizationSchema({ ...schemaAround(mappings) })
    if (schema) return schema
  }
  throw new Fault(invalidInput, `${name} is not a profile that can be used`, 'attrmap profile make FILE makes one')
}

/** A file of `attrmap profile make`: rows of users and groups without the document around them. */
function profileOf(document: unknown): Profile | undefined {
  if (typeof document === 'string' && !/"(users|groups)"\s*:\s*\{/.test(document)) return undefined
  try {
    const value: unknown = typeof document === 'string' ? JSON.parse(document) : document
    if (
      typeof value !== 'object' ||
      value === null ||
      !('users' in value || 'groups' in value) ||
      'synchronizationRules' in value
    )
      return undefined
    return value as Profile
  } catch {
    return undefined
  }
}

function packed(name: string, files: Readonly<Record<string, string>>): MappingInput {
  const { schema, diagnostics } = pack(files)
  if (!schema)
    throw new Fault(
      invalidInput,
      `${name} is not an unpacked schema\n${render(diagnostics, '', { name })}`,
      'attrmap schema unpack makes such a folder',
    )
  return { name, schema }
}

/** Files of an unpacked folder by their path below it, with forward slashes. */
export async function readFolder(call: Invocation, folder: string): Promise<Record<string, string>> {
  const root = call.terminal.resolve(folder)
  const names = await readdir(root, { recursive: true }).catch((error: unknown) => {
    throw new Fault(unreadableFile, `${folder}: ${whyNot(error)}`, 'give a folder that attrmap schema unpack wrote')
  })
  const files: Record<string, string> = Object.create(null)
  for (const name of names.sort()) {
    if (!/\.(json|expr)$/i.test(name) || /\.test\.(json|csv)$/i.test(name)) continue
    files[name.split('\\').join('/')] = await call.terminal.text(join(folder, name))
  }
  return files
}

async function fromGit(call: Invocation, reference: string, name: string): Promise<MappingInput> {
  const at = reference.indexOf(':')
  if (at < 1) throw new Fault(invalidInput, `"${name}" has no path`, 'write git:REV:PATH, for instance git:main:mappings/code42')
  const [revision, path] = [reference.slice(0, at), reference.slice(at + 1).replace(/\/+$/, '')]
  if (revision.startsWith('-')) throw new Fault(invalidInput, `"${revision}" is not a revision`, 'write git:REV:PATH')
  const git = async (...words: string[]) =>
    (await run('git', words, { cwd: call.terminal.cwd, encoding: 'buffer', maxBuffer: 1 << 27 })).stdout
  try {
    const kind = (await git('cat-file', '-t', `${revision}:./${path}`)).toString().trim()
    if (kind === 'blob') return parsed(name, textOf(await git('show', `${revision}:./${path}`), name))
    const names = (await git('ls-tree', '-r', '--name-only', '-z', revision, '--', `${path}/`))
      .toString()
      .split('\0')
      .filter(file => /\.(json|expr)$/i.test(file))
    const files: Record<string, string> = Object.create(null)
    for (const file of names)
      if (!/\.test\.json$/i.test(file))
        files[file.slice(path.length + 1)] = textOf(await git('show', `${revision}:./${file}`), `git:${revision}:${file}`)
    return packed(name, files)
  } catch (error) {
    if (error instanceof Fault) throw error
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Fault(unreadableFile, `${name}: git is not there`, 'install git, or put it on the PATH')
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : String(error)
    throw new Fault(unreadableFile, `${name}: ${words}`, 'check the revision and the path')
  }
}
