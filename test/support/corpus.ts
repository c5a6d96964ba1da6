import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** One fenced block. `language` is the word behind the fence, `tag` the rest of that line. */
export interface Block {
  readonly language: string
  readonly tag: string
  readonly content: string
  /** Lines (from 0) of the content, for rewriting it. */
  readonly firstLine: number
  readonly lastLine: number
}

/** A second-level heading with its blocks: readable as a page, run as a test. */
export interface CorpusCase {
  readonly file: string
  readonly title: string
  /** `fixtures/expression/functions/Switch.md:12`, for failure messages. */
  readonly place: string
  readonly blocks: readonly Block[]
  /** Content of the block with this tag (or, without a tag, this language); undefined when there is none. */
  block(name: string): string | undefined
  /** The same, parsed as JSON. */
  json(name: string): unknown
}

/** Reads every `.md` file below `fixtures/<folder>` and returns its cases in file order. */
export function readCorpus(folder: string): CorpusCase[] {
  const names = readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .sort()
  return names.flatMap(name => parseCorpus(join(fixtures, folder, name), `fixtures/${folder}/${name.split('\\').join('/')}`))
}

export function parseCorpus(file: string, shown: string): CorpusCase[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const cases: { title: string; line: number; blocks: Block[] }[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const heading = /^## (.+)$/.exec(line)
    if (heading?.[1]) cases.push({ title: heading[1].trim(), line: index + 1, blocks: [] })
    const fence = /^(`{3,})(\S+)?[ \t]*(.*)$/.exec(line)
    if (!fence) continue
    const end = lines.findIndex(
      (candidate, at) => at > index && candidate.startsWith(fence[1] ?? '```') && candidate.trim() === fence[1],
    )
    if (end < 0) throw new Error(`${shown}:${index + 1} the block is not closed`)
    cases.at(-1)?.blocks.push({
      language: fence[2] ?? '',
      tag: (fence[3] ?? '').trim(),
      content: lines.slice(index + 1, end).join('\n'),
      firstLine: index + 1,
      lastLine: end,
    })
    index = end
  }
  return cases.map(({ title, line, blocks }) => {
    const find = (name: string) =>
      blocks.find(block => block.tag === name) ?? blocks.find(block => block.tag === '' && block.language === name)
    return {
      file,
      title,
      place: `${shown}:${line}`,
      blocks,
      block: name => find(name)?.content,
      json: name => {
        const content = find(name)?.content
        return content === undefined ? undefined : JSON.parse(content)
      },
    }
  })
}

/** With `UPDATE=1` in the environment, tests write what they saw back into the page; the change is then reviewed like code. */
export const updating = process.env.UPDATE === '1'

/** Rewrites one block of a case in its file. Call for at most one block of a file in one run, or run again. */
export function updateBlock(item: CorpusCase, name: string, content: string): void {
  const block =
    item.blocks.find(candidate => candidate.tag === name) ??
    item.blocks.find(candidate => candidate.tag === '' && candidate.language === name)
  if (!block) throw new Error(`${item.place} has no block ${name}`)
  const lines = readFileSync(item.file, 'utf8').split('\n')
  lines.splice(block.firstLine, block.lastLine - block.firstLine, ...content.split('\n'))
  writeFileSync(item.file, lines.join('\n'))
}
