import { stat } from 'node:fs/promises'
import { render } from '../../diagnostics/index.js'
import { explain, parse, toGraph, trace } from '../../expression/index.js'
import type { Invocation } from '../command.js'
import { exitCodes } from '../fault.js'
import { environmentOf, expressionInput, recordOf } from '../input.js'
import { envelope } from '../output/json.js'
import { traceLines } from '../output/trace.js'
import { treeLines } from '../output/tree.js'

export async function run(call: Invocation): Promise<number> {
  const { command, flags, format, terminal } = call
  const file = flags.text('file')
  if (file !== undefined && (await isFolder(terminal.resolve(file))))
    return (await import('./explain-schema.js')).explainFolder(call, file)
  const { text, name } = await expressionInput(call)
  if (/^\s*[{[]\s*["{]/.test(text)) return (await import('./explain-schema.js')).explainSchema(call, text, name)
  const { tree, diagnostics } = parse(text, { dialect: (flags.text('dialect') ?? 'entra') as 'entra' })
  const errors = diagnostics.filter(diagnostic => diagnostic.severity === 'error')
  if (errors.length > 0 || !tree) {
    if (format === 'json') await terminal.answer(envelope(command.name, { diagnostics }))
    terminal.complain(render(errors, text, { name, color: terminal.colorOn('messages') }))
    return exitCodes.unable.status
  }
  const wantsTrace = flags.on('trace')
  const traced = wantsTrace ? trace(text, recordOf(call), environmentOf(call)) : undefined
  if (format === 'json') {
    await terminal.answer(
      envelope(command.name, {
        explanation: explain(text),
        ...(flags.on('tree') && { tree: toGraph(text) }),
        ...(traced && { trace: traced }),
      }),
    )
  } else {
    if (!flags.on('tree') && !traced) await terminal.answer(`${explain(text)}\n`)
    if (flags.on('tree')) await terminal.answer(`${treeLines(tree).join('\n')}\n`)
    if (traced) await terminal.answer(`${traceLines(traced).join('\n')}\n`)
  }
  return exitCodes.done.status
}

const isFolder = (path: string) =>
  stat(path).then(
    status => status.isDirectory(),
    () => false,
  )
