import { afterAll, describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/index.js'
import { type CheckOptions, check } from '../../src/expression/check/check.js'
import { parse } from '../../src/expression/syntax/parse.js'
import type { Expression } from '../../src/expression/syntax/tree.js'
import { type CorpusCase, readCorpus, updateBlock, updating } from '../support/corpus.js'

/** A tree as indented lines: kind and content; an empty position is a dot. */
function draw(node: Expression | undefined, indent = ''): string {
  if (!node) return `${indent}.`
  const inner = (...nodes: (Expression | undefined)[]) => nodes.map(child => `\n${draw(child, `${indent}  `)}`).join('')
  switch (node.type) {
    case 'call':
      return `${indent}${node.name}()${inner(...node.slots.map(slot => slot.value))}`
    case 'comparison':
    case 'operation':
      return `${indent}${node.operator}${inner(node.left, node.right)}`
    case 'text':
      return `${indent}text ${JSON.stringify(node.value)}`
    case 'number':
      return `${indent}number ${node.value}${node.raw === String(node.value) ? '' : ` written ${node.raw}`}`
    default:
      return `${indent}${node.type} ${node.name}`
  }
}

/** One line a diagnostic: code, severity, the text it marks, message; hint and fix below. */
function list(diagnostics: readonly Diagnostic[], text: string): string {
  const lines = diagnostics.map(({ code, severity, span, message, hint, fix }) => {
    const marked = span ? JSON.stringify(text.slice(span.start, span.end)) : ''
    const edits = fix?.edits.map(edit => `${edit.span.start}-${edit.span.end} ${JSON.stringify(edit.text)}`).join(', ')
    return [
      `${code} ${severity} at ${span?.start} ${marked}: ${message}`,
      ...(hint ? [`  hint: ${hint}`] : []),
      ...(fix ? [`  fix${fix.safe ? '' : ' (unsafe)'}: ${fix.title}: ${edits}`] : []),
    ].join('\n')
  })
  return lines.join('\n') || 'none'
}

const updates: { item: CorpusCase; name: string; seen: string }[] = []
const lineOf = ({ item, name }: (typeof updates)[number]) => item.blocks.find(({ tag }) => tag === name)?.firstLine ?? 0
// From the last line of a page to the first, so that the places of the others stay right.
afterAll(() => {
  for (const { item, name, seen } of updates.sort((a, b) => lineOf(b) - lineOf(a))) updateBlock(item, name, seen)
})

function compare(item: CorpusCase, name: string, seen: string): void {
  if (updating) updates.push({ item, name, seen })
  else expect(seen).toBe(item.block(name))
}

const optionsOf = (item: CorpusCase) => (item.json('options') ?? {}) as CheckOptions

describe('syntax pages', () => {
  it.each(readCorpus('expression/syntax').map(item => [`${item.title} (${item.place})`, item] as const))('%s', (_title, item) => {
    const text = item.block('expr') ?? ''
    const { tree, diagnostics } = parse(text, optionsOf(item))
    if (item.block('tree') !== undefined) compare(item, 'tree', draw(tree))
    if (item.block('diagnostics') !== undefined) compare(item, 'diagnostics', list(diagnostics, text))
    else expect(diagnostics).toEqual([])
  })
})

describe('check pages', () => {
  it.each(readCorpus('expression/check').map(item => [`${item.title} (${item.place})`, item] as const))('%s', (_title, item) => {
    const text = item.block('expr') ?? ''
    // Lint has pages of its own.
    const found = check(text, optionsOf(item)).filter(({ code }) => !code.startsWith('EXP4'))
    compare(item, 'diagnostics', list(found, text))
  })
})
