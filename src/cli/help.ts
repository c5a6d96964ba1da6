import { type Command, type Option, optionsOf, wordsOf } from './command.js'
import { commands } from './commands/index.js'
import { topics } from './topics.js'
import { version } from './version.js'

const indent = '  '

/** Help of one command. The short form leaves out the description, the common flags and the examples. */
export function commandHelp(command: Command, long: boolean): string {
  const options = optionsOf(command)
  const own = options.filter(option => command.options?.includes(option) || option.name === 'format')
  const common = options.filter(option => !own.includes(option))
  const lines = [`${command.summary}`, '', `usage: ${usageOf(command)}`]
  if (command.aliases?.length) lines.push(`alias: ${command.aliases.map(alias => `attrmap ${alias}`).join(', ')}`)
  if (long && command.description) lines.push('', ...wrap(command.description, 78))
  if (command.arguments?.length)
    lines.push('', 'Arguments', ...table(command.arguments.map(argument => [argument.name, argument.words])))
  if (own.length) lines.push('', 'Flags', ...table(own.map(option => [flagForm(option), wordsOf(option)])))
  if (long) {
    lines.push('', 'Flags of every command', ...table(common.map(option => [flagForm(option), wordsOf(option)])))
    if (command.examples?.length) {
      lines.push('', 'Examples')
      for (const example of command.examples) lines.push(`${indent}# ${example.words}`, `${indent}${example.line}`)
    }
  } else lines.push('', `attrmap ${command.name} --help has the flags of every command and examples.`)
  return `${lines.join('\n')}\n`
}

/** What `attrmap` alone prints: the commands by subject. */
export function overview(): string {
  const shown = commands.filter(command => command.name !== 'help')
  return [
    `attrmap ${version}: attribute mappings from Microsoft Entra ID to Code42, checked before anybody turns them on.`,
    '',
    'usage: attrmap COMMAND [ARGUMENT...] [FLAG...]',
    '',
    'Commands',
    ...table(shown.map(command => [command.name, command.summary])),
    '',
    'Topics',
    ...table(topics.map(topic => [`help ${topic.name}`, topic.summary])),
    '',
    'attrmap help COMMAND says more.',
    '',
  ].join('\n')
}

/** What `attrmap help schema` prints: the commands whose names begin so. Undefined when there are none. */
export function groupHelp(name: string): string | undefined {
  const below = commands.filter(command => command.name.startsWith(`${name} `))
  if (below.length === 0) return undefined
  const rows = below.map(command => [command.name, command.summary] as const)
  return ['Commands', ...table(rows), '', `attrmap help ${below[0]?.name} says more.`, ''].join('\n')
}

export function usageOf(command: Command): string {
  const words = (command.arguments ?? []).map(argument => {
    const name = argument.repeat ? `${argument.name}...` : argument.name
    return argument.required ? name : `[${name}]`
  })
  return ['attrmap', command.name, ...words, '[FLAG...]'].join(' ')
}

export function flagForm(option: Option): string {
  return `${option.short ? `-${option.short}, ` : ''}--${option.name}${option.value ? ` ${option.value}` : ''}${option.repeat && option.value ? '...' : ''}`
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(28, Math.max(...rows.map(([left]) => left.length)))
  return rows.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrap(right, 76 - width)
    const head =
      left.length > width
        ? [`${indent}${left}`, `${indent}${' '.repeat(width)}  ${first}`]
        : [`${indent}${left.padEnd(width)}  ${first}`]
    return [...head, ...rest.map(line => `${indent}${' '.repeat(width)}  ${line}`)]
  })
}

/** Breaks prose at blanks; keeps paragraph breaks. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap(paragraph => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else line = line ? `${line} ${word}` : word
    }
    return [...lines, line]
  })
}
