import { madeFrom, page, plain } from './markdown.mjs'

/** `docs/choices.md`: what nobody specifies, what attrmap does, and which functions depend on it. */
export function choicePages({ choices, functions }) {
  const users = id => [...new Set(functions.filter(({ choices: own }) => own.includes(id)).map(({ name }) => name))].sort()
  const entry = ({ id, question, answer, reason }) =>
    [
      `## ${id}`,
      `${plain(question)}`,
      `**${plain(answer)}** ${plain(reason)}`,
      users(id).length > 0
        ? `Used by: ${users(id)
            .map(name => `[${name}](functions/${name}.md)`)
            .join(', ')}.`
        : undefined,
    ]
      .filter(part => part !== undefined)
      .join('\n\n')
  return new Map([
    [
      'docs/choices.md',
      page([
        madeFrom('src/expression/choices.ts'),
        '# Choices',
        'Microsoft does not say everything about these expressions, and says some things twice in different ways. Each entry is a behaviour that attrmap had to choose. A run against the real service can confirm or overturn it. `attrmap rule choices` prints the same list.',
        ...choices.map(entry),
      ]),
    ],
  ])
}
