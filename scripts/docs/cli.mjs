// docs/cli.md and docs/attrmap.config.schema.json, from the command table and the configuration's declaration.

const flag = option =>
  `\`${option.short ? `-${option.short}, ` : ''}--${option.name}${option.value ? ` ${option.value}` : ''}\`${option.repeat && option.value ? ' (may be repeated)' : ''}`
const row = cells => `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`

function commandPage({ usageOf }, command) {
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
    lines.push('', row(['flag', '']), row(['---', '---']), ...command.options.map(option => row([flag(option), option.words])))
  if (command.examples?.length)
    lines.push('', '```', ...command.examples.flatMap(example => [`# ${example.words}`, example.line]), '```')
  return lines.join('\n')
}

/** The page of the command line. */
export function cliPages(declared) {
  const { commands, commonOptions, topics, configSchema, toJsonSchema } = declared
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
    ...commonOptions.map(option => row([flag(option), option.words])),
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
    ['docs/attrmap.config.schema.json', `${JSON.stringify(toJsonSchema(configSchema), null, 2)}\n`],
  ]
}
