import { nearest } from '../../diagnostics/index.js'
import { type Dialect, type FunctionDeclaration, functionsOf, signature } from '../../expression/index.js'
import type { Invocation } from '../command.js'
import { Fault, invalidInput } from '../fault.js'
import { wrap } from '../help.js'
import { envelope, valueText } from '../output/json.js'
import { markdownTable } from '../output/markdown.js'

export async function run({ arguments: [name], command, flags, format, terminal }: Invocation): Promise<number> {
  const dialect = (flags.text('dialect') ?? 'entra') as Dialect
  const all = [...functionsOf(dialect)].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
  const chosen = name === undefined ? all : [find(all, name, dialect)]
  if (format === 'json') {
    await terminal.answer(
      envelope(
        command.name,
        name === undefined
          ? { dialect, functions: chosen.map(plainly) }
          : { dialect, function: plainly(chosen[0] as FunctionDeclaration) },
      ),
    )
  } else if (format === 'markdown') {
    await terminal.answer(
      markdownTable(
        ['function', 'what it does', 'null'],
        chosen.map(item => [`\`${signature(item)}\``, item.summary, item.nulls]),
      ),
    )
  } else if (name === undefined) {
    const width = Math.max(...all.map(item => item.name.length))
    await terminal.answer(all.map(item => `${item.name.padEnd(width)}  ${item.summary}\n`).join(''))
  } else await terminal.answer(`${page(chosen[0] as FunctionDeclaration)}\n`)
  return 0
}

function find(all: readonly FunctionDeclaration[], name: string, dialect: Dialect): FunctionDeclaration {
  const found = all.find(item => item.name.toLowerCase() === name.toLowerCase())
  if (found) return found
  const near = nearest(
    name,
    all.map(item => item.name),
  )
  throw new Fault(
    invalidInput,
    `the dialect ${dialect} has no function ${name}`,
    near ? `did you mean ${near}?` : 'attrmap functions lists them',
  )
}

/** A page for the terminal: signature, words, nulls, positions, examples. */
function page(item: FunctionDeclaration): string {
  const lines = [signature(item), '', ...wrap(item.summary, 78), '', ...wrap(`Null: ${item.nulls}`, 78)]
  if (item.parameters.length > 0) {
    lines.push('')
    for (const parameter of item.parameters)
      lines.push(`  ${parameter.valueName ? `${parameter.name}, ${parameter.valueName}` : parameter.name}: ${parameter.words}`)
  }
  for (const example of item.examples.slice(0, 3)) {
    lines.push('', `Example: ${example.title}`, `  ${example.source}`)
    if (example.record && Object.keys(example.record).length > 0)
      lines.push(
        `  with ${Object.entries(example.record)
          .map(([key, value]) => `${key} = ${valueText(value)}`)
          .join(', ')}`,
      )
    if (example.diagnostic) lines.push(`  gives the diagnostic ${example.diagnostic}`)
    else if (example.match) lines.push(`  gives a text like ${example.match.source}`)
    else lines.push(`  gives ${valueText(example.value)}`)
  }
  lines.push('', `Source: ${item.reference}`)
  if (item.choices.length > 0) lines.push(`Choices: ${item.choices.join(', ')} (attrmap rule choices)`)
  return lines.join('\n')
}

const plainly = (item: FunctionDeclaration) => ({
  name: item.name,
  signature: signature(item),
  dialects: item.dialects,
  summary: item.summary,
  nulls: item.nulls,
  parameters: item.parameters,
  returns: item.returns,
  reference: item.reference,
  choices: item.choices,
  examples: item.examples.map(example => ({
    ...example,
    ...(example.match && { match: example.match.source }),
    value:
      example.value === undefined ? undefined : typeof example.value === 'symbol' ? example.value.description : example.value,
  })),
})
