import { nearest } from '../../diagnostics/index.js'
import { type Command, type Invocation, type Option, optionsOf } from '../command.js'
import { commands } from '../commands/index.js'
import { badFlagValue, Fault } from '../fault.js'
import { topics } from '../topics.js'

const shells: Record<string, () => string> = { bash, zsh, fish, powershell }

export async function run({ arguments: [shell = ''], terminal }: Invocation): Promise<number> {
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  if (!script) {
    const near = nearest(shell, Object.keys(shells))
    throw new Fault(
      badFlagValue,
      `there is no completion for "${shell}"`,
      near ? `did you mean ${near}?` : `one of ${Object.keys(shells).join(', ')}`,
    )
  }
  await terminal.answer(script())
  return 0
}

const names = (command: Command) => [command.name, ...(command.aliases ?? [])]
const dashed = (option: Option) => [`--${option.name}`, ...(option.short ? [`-${option.short}`] : [])]

/** First words of the command names, then, by first word, the second words. */
function words(): { first: string[]; second: Map<string, string[]> } {
  const second = new Map<string, string[]>()
  for (const name of commands.flatMap(names)) {
    const [first = '', rest] = name.split(' ')
    second.set(first, [...(second.get(first) ?? []), ...(rest ? [rest] : [])])
  }
  second.set('help', [...new Set([...second.keys(), ...topics.map(topic => topic.name)])])
  second.set('completion', Object.keys(shells))
  return { first: [...second.keys()], second }
}

const choiceOptions = () => {
  const byFlag = new Map<string, Set<string>>()
  for (const option of commands.flatMap(optionsOf)) {
    if (!option.choices) continue
    for (const flag of dashed(option)) byFlag.set(flag, new Set([...(byFlag.get(flag) ?? []), ...option.choices]))
  }
  return byFlag
}

/** Flags whose choices are not those of all commands that have it: --format and --dialect, by command and flag. */
const ownChoices = () => {
  const all = choiceOptions()
  return commands.flatMap(command =>
    optionsOf(command).flatMap(({ choices, ...option }) =>
      choices && choices.length < (all.get(`--${option.name}`)?.size ?? 0)
        ? names(command).flatMap(name => dashed(option).map(flag => ({ name, flag, choices })))
        : [],
    ),
  )
}

function bash(): string {
  const { first, second } = words()
  const reply = (values: Iterable<string>) => `COMPREPLY=( $(compgen -W "${[...values].join(' ')}" -- "$cur") ); return ;;`
  const own = ownChoices().map(({ name, flag, choices }) => ({
    line: `"${name} ${flag}") ${reply(choices)}`,
    two: name.includes(' '),
  }))
  const seconds = [...second].filter(([, rest]) => rest.length > 0)
  return `# attrmap completion for bash
_attrmap() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} first=\${COMP_WORDS[1]} second=\${COMP_WORDS[2]} list=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=( $(compgen -W "${first.join(' ')} --help --version" -- "$cur") )
    return
  fi
  case "$first $second $prev" in
${own
  .filter(({ two }) => two)
  .map(({ line }) => `    ${line}`)
  .join('\n')}
  esac
  case "$first $prev" in
${own
  .filter(({ two }) => !two)
  .map(({ line }) => `    ${line}`)
  .join('\n')}
  esac
  case "$prev" in
${[...choiceOptions()].map(([flag, values]) => `    ${flag}) ${reply(values)}`).join('\n')}
  esac
  case "$first $second" in
${commands
  .filter(command => command.name.includes(' '))
  .map(command => `    "${command.name}") list="${optionsOf(command).flatMap(dashed).join(' ')}" ;;`)
  .join('\n')}
  esac
  if [ -z "$list" ]; then
    case "$first" in
${commands
  .filter(command => !command.name.includes(' '))
  .map(command => `      ${names(command).join('|')}) list="${optionsOf(command).flatMap(dashed).join(' ')}" ;;`)
  .join('\n')}
    esac
  fi
  if [ "$COMP_CWORD" -eq 2 ]; then
    case "$first" in
${seconds.map(([name, rest]) => `      ${name}) list="$list ${rest.join(' ')}" ;;`).join('\n')}
    esac
  fi
  COMPREPLY=( $(compgen -W "$list" -- "$cur") $(compgen -f -- "$cur") )
}
complete -o filenames -F _attrmap attrmap
`
}

function zsh(): string {
  return `#compdef attrmap
# attrmap completion for zsh, by way of the bash form
autoload -U +X bashcompinit && bashcompinit
${bash()}`
}

function fish(): string {
  const quote = (text: string) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`
  const { first, second } = words()
  const lines = ['# attrmap completion for fish']
  for (const name of first) {
    const command = commands.find(candidate => names(candidate).includes(name))
    lines.push(`complete -c attrmap -n __fish_use_subcommand -a ${name}${command ? ` -d ${quote(command.summary)}` : ''}`)
  }
  for (const [name, rest] of second) {
    if (rest.length > 0) lines.push(`complete -c attrmap -n '__fish_seen_subcommand_from ${name}' -a ${quote(rest.join(' '))}`)
  }
  for (const command of commands) {
    const condition = command.name
      .split(' ')
      .map(word => `__fish_seen_subcommand_from ${word}`)
      .join('; and ')
    for (const option of optionsOf(command)) {
      const value = option.choices ? ` -x -a ${quote(option.choices.join(' '))}` : option.value ? ' -r' : ''
      lines.push(
        `complete -c attrmap -n ${quote(condition)} -l ${option.name}${option.short ? ` -s ${option.short}` : ''}${value} -d ${quote(option.words)}`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}

function powershell(): string {
  const quote = (text: string) => `'${text.replace(/'/g, "''")}'`
  const { first, second } = words()
  const list = (items: readonly string[]) => `@(${items.map(quote).join(', ')})`
  return `# attrmap completion for PowerShell
Register-ArgumentCompleter -Native -CommandName attrmap -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $first = ${list(first)}
  $second = @{
${[...second]
  .filter(([, rest]) => rest.length > 0)
  .map(([name, rest]) => `    ${quote(name)} = ${list(rest)}`)
  .join('\n')}
  }
  $flags = @{
${commands.flatMap(command => names(command).map(name => `    ${quote(name)} = ${list(optionsOf(command).flatMap(dashed))}`)).join('\n')}
  }
  $choices = @{
${[...choiceOptions()]
  .filter(([flag]) => flag.startsWith('--'))
  .map(([flag, values]) => `    ${quote(flag)} = ${list([...values])}`)
  .join('\n')}
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  $before = if ($wordToComplete -and $typed.Count -gt 0) { @($typed | Select-Object -SkipLast 1) } else { $typed }
  if ($before.Count -eq 0) { $words = $first }
  elseif ($choices.ContainsKey($before[-1])) { $words = $choices[$before[-1]] }
  else {
    $words = @()
    $two = ($before | Select-Object -First 2) -join ' '
    if ($before.Count -eq 1 -and $second.ContainsKey($before[0])) { $words += $second[$before[0]] }
    if ($flags.ContainsKey($two)) { $words += $flags[$two] } elseif ($flags.ContainsKey($before[0])) { $words += $flags[$before[0]] }
  }
  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`
}
