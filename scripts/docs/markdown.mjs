/** What every generated page begins with, for people who open it in an editor. */
export const madeFrom = file => `<!-- Made by scripts/docs.mjs from ${file}. Change the declaration, then run npm run docs. -->`

/** A fenced block that its content cannot close. */
export function fence(language, content) {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}${language}\n${content}\n${mark}`
}

/** A table; bars and line breaks inside cells are taken care of. */
export function table(head, rows) {
  const line = cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** `<` and `&` of plain words, so that no page turns them into markup. */
export const plain = words => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const capital = words => words.charAt(0).toUpperCase() + words.slice(1)

/** A value as it is written in JSON; flow instructions and big numbers by their own notation. */
export function shown(value) {
  if (typeof value === 'symbol') return `${(value.description ?? '').replace(/^attrmap\.ignore/, 'Ignore')}Flow`
  return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}` : inner)) ?? 'null'
}

export const page = parts => `${parts.filter(part => part !== undefined && part !== '').join('\n\n')}\n`
