import { type DiagnosticDeclaration, nearest } from '../../diagnostics/index.js'
import { allChoices as choices } from '../choices.js'
import type { Invocation } from '../command.js'
import { declarations } from '../declarations.js'
import { Fault, invalidInput } from '../fault.js'
import { wrap } from '../help.js'
import { envelope } from '../output/json.js'
import { markdownTable } from '../output/markdown.js'

export async function run(call: Invocation): Promise<number> {
  const asked = call.arguments[0]
  if (asked === 'choices') return showChoices(call)
  const { command, format, terminal } = call
  const chosen = asked === undefined ? declarations : find(asked)
  if (format === 'json') await terminal.answer(envelope(command.name, { rules: chosen }))
  else if (format === 'markdown' || asked === undefined) {
    const rows = chosen.map(item => [item.code, item.rule ?? '', item.severity, item.name, item.title])
    await terminal.answer(
      format === 'markdown'
        ? markdownTable(['code', 'rule', 'severity', 'name', 'title'], rows)
        : rows
            .map(
              ([code, rule, severity, , title]) =>
                `${code}  ${(rule ?? '').padEnd(3)}  ${(severity ?? '').padEnd(7)}  ${title}\n`,
            )
            .join(''),
    )
  } else await terminal.answer(`${chosen.map(page).join('\n\n')}\n`)
  return 0
}

/** By code, by the number of the mapping rule table, or by name. */
function find(asked: string): readonly DiagnosticDeclaration[] {
  const wanted = asked.toUpperCase()
  const found = declarations.filter(
    item => item.code === wanted || item.rule?.toUpperCase() === wanted || item.name.toUpperCase() === wanted,
  )
  if (found.length > 0) return found
  const near = nearest(
    asked,
    declarations.flatMap(item => [item.code, item.name, ...(item.rule ? [item.rule] : [])]),
  )
  throw new Fault(invalidInput, `there is no rule ${asked}`, near ? `did you mean ${near}?` : 'attrmap rule lists them')
}

function page(item: DiagnosticDeclaration): string {
  const lines = [
    `${item.code} ${item.name} (${item.severity}${item.rule ? `, rule ${item.rule}` : ''})`,
    '',
    ...wrap(`${item.title[0]?.toUpperCase()}${item.title.slice(1)}.`, 78),
    ...wrap(item.explain, 78),
  ]
  if (item.examples) lines.push('', 'Wrong', ...block(item.examples.wrong), '', 'Right', ...block(item.examples.right))
  return lines.join('\n')
}

const block = (text: string) => text.split('\n').map(line => `  ${line}`)

async function showChoices({ command, format, terminal }: Invocation): Promise<number> {
  if (format === 'json') await terminal.answer(envelope(command.name, { choices }))
  else if (format === 'markdown')
    await terminal.answer(
      markdownTable(
        ['choice', 'question', 'answer', 'reason'],
        choices.map(item => [item.id, item.question, item.answer, item.reason]),
      ),
    )
  else {
    for (const item of choices) {
      await terminal.answer(
        `${[item.id, ...wrap(`Q: ${item.question}`, 76).map(line => `  ${line}`), ...wrap(`A: ${item.answer}`, 76).map(line => `  ${line}`), ...wrap(`Why: ${item.reason}`, 76).map(line => `  ${line}`)].join('\n')}\n\n`,
      )
    }
  }
  return 0
}
