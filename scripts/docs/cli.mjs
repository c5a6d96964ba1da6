// docs/cli.md, the manual page docs/attrmap.1 and docs/attrmap.config.schema.json, from the command table and the configuration's declaration.

const flag = option =>
  `\`${option.short ? `-${option.short}, ` : ''}--${option.name}${option.value ? ` ${option.value}` : ''}\`${option.repeat && option.value ? ' (may be repeated)' : ''}`
const row = cells => `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`

function commandPage({ usageOf, wordsOf }, command) {
  const lines = [`## attrmap ${command.name}`, '', command.summary]
  if (command.description) lines.push('', command.description)
  lines.push('', '```', usageOf(command), '```')
  if (command.aliases?.length) lines.push('', `Alias: ${command.aliases.map(alias => `\`attrmap ${alias}\``).join(', ')}.`)
  if (command.formats)
    lines.push(
      '',
      `Formats: ${command.formats.map((format, index) => (index === 0 ? `${format} (default)` : format)).join(', ')}.`,
    )
  if (command.arguments?.length)
    lines.push(
      '',
      row(['argument', '']),
      row(['---', '---']),
      ...command.arguments.map(argument => row([`\`${argument.name}\``, argument.words])),
    )
  if (command.options?.length)
    lines.push('', row(['flag', '']), row(['---', '---']), ...command.options.map(option => row([flag(option), wordsOf(option)])))
  if (command.examples?.length)
    lines.push('', '```', ...command.examples.flatMap(example => [`# ${example.words}`, example.line]), '```')
  return lines.join('\n')
}

/** Text for roff: backslashes and hyphens kept as they are, and no line that begins like a request. */
const roff = text =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1')
const term = (head, words) => ['.TP', `\\fB${roff(head)}\\fR`, roff(words)]
const plainFlag = option => `${option.short ? `-${option.short}, ` : ''}--${option.name}${option.value ? ` ${option.value}` : ''}`

function manCommand({ usageOf, wordsOf }, command) {
  return [
    `.SS ${roff(command.name)}`,
    roff(command.summary),
    ...(command.description ? ['.PP', roff(command.description)] : []),
    '.PP',
    `\\fB${roff(usageOf(command))}\\fR`,
    ...(command.arguments ?? []).flatMap(argument => term(argument.name, argument.words)),
    ...(command.options ?? []).flatMap(option => term(plainFlag(option), wordsOf(option))),
    ...(command.formats ? term('--format FORMAT', `${command.formats.join(', ')}. Default: ${command.formats[0]}.`) : []),
  ]
}

/** The manual page, section 1, from the same table. */
function manPage(declared) {
  const { commands, commonOptions, topics, wordsOf } = declared
  return [
    '.TH ATTRMAP 1',
    '.SH NAME',
    'attrmap \\- attribute mappings from Microsoft Entra ID to SCIM applications',
    '.SH SYNOPSIS',
    '\\fBattrmap\\fR COMMAND [ARGUMENT...] [FLAG...]',
    '.SH COMMANDS',
    ...commands.filter(command => command.name !== 'help').flatMap(command => manCommand(declared, command)),
    '.SH FLAGS OF EVERY COMMAND',
    ...commonOptions.flatMap(option => term(plainFlag(option), wordsOf(option))),
    ...topics.flatMap(topic => [`.SH ${roff(topic.name.toUpperCase())}`, '.nf', roff(topic.text), '.fi']),
    '',
  ].join('\n')
}

/** The page of the command line. */
export function cliPages(declared) {
  const { commands, commonOptions, topics, configSchema, toJsonSchema, wordsOf } = declared
  const shown = commands.filter(command => command.name !== 'help')
  const page = [
    '# Command line',
    '',
    'The answer goes to standard output, everything else to standard error; `-` means standard input or output.',
    '',
    ...shown.map(command => `- [attrmap ${command.name}](#attrmap-${command.name.replace(/ /g, '-')}): ${command.summary}`),
    '',
    '## Flags of every command',
    '',
    row(['flag', '']),
    row(['---', '---']),
    ...commonOptions.map(option => row([flag(option), wordsOf(option)])),
    '',
    ...shown.flatMap(command => [commandPage(declared, command), '']),
    ...topics.flatMap(topic => [
      `## Topic: ${topic.name}`,
      '',
      `${topic.summary[0].toUpperCase()}${topic.summary.slice(1)}.`,
      '',
      '```',
      topic.text,
      '```',
      '',
    ]),
  ].join('\n')
  return [
    ['docs/cli.md', `${page.trimEnd()}\n`],
    ['docs/attrmap.1', manPage(declared)],
    ['docs/attrmap.config.schema.json', `${JSON.stringify(toJsonSchema(configSchema), null, 2)}\n`],
  ]
}
