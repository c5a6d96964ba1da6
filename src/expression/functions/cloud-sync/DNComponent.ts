import { outOfRange } from '../../diagnostics-evaluation.js'
import { defineFunction, required } from '../declaration.js'
import { given } from '../support/given.js'

export const DNComponent = defineFunction({
  name: 'DNComponent',
  dialects: ['cloud-sync'],
  summary: 'Gives the value of one component of a distinguished name, counted from the left.',
  nulls: 'A missing name gives nothing. A number that the name does not have is an evaluation error.',
  parameters: [
    required('dn', 'text', 'A distinguished name such as "CN=Ana,OU=Sales,DC=corp,DC=example".'),
    required('n', 'integer', 'Number of the component; the first is 1.'),
  ],
  returns: 'text',
  reference: 'Microsoft Entra Cloud Sync expressions: DNComponent',
  choices: ['dncomponent-range', 'null-in-null-out'],
  examples: [
    {
      title: 'the name itself',
      source: 'DNComponent([dn], 1)',
      record: { dn: 'CN=Silva\\, Ana,OU=Sales,DC=corp,DC=example' },
      value: 'Silva, Ana',
    },
    { title: 'the unit', source: 'DNComponent([dn], 2)', record: { dn: 'CN=Ana,OU=Sales,DC=corp,DC=example' }, value: 'Sales' },
    { title: 'no such component', source: 'DNComponent([dn], 3)', record: { dn: 'CN=Ana,DC=example' }, diagnostic: 'EXP305' },
  ],
  evaluate: (name, n, _world, site) => {
    const number = Number(given(n, site, 1))
    if (name === null) return null
    const component = splitAt(name, ',;')[number - 1]
    if (component === undefined)
      return site.fail(outOfRange, { argument: 1, message: `the name has no component number ${number}` })
    const [first = ''] = splitAt(component, '+')
    return unescapeValue(first.slice(first.indexOf('=') + 1).trim())
  },
})

/** Pieces of a distinguished name (RFC 4514) between these characters, where they are neither quoted nor behind a backslash. */
function splitAt(name: string, separators: string): readonly string[] {
  const pieces: string[] = []
  let start = 0
  let quoted = false
  for (let index = 0; index < name.length; index++) {
    const character = name.charAt(index)
    if (character === '\\') index++
    else if (character === '"') quoted = !quoted
    else if (!quoted && separators.includes(character)) {
      pieces.push(name.slice(start, index))
      start = index + 1
    }
  }
  if (name.trim() !== '') pieces.push(name.slice(start))
  return pieces
}

/** `\,` is a comma, `\2C` the byte of one; quotation marks around the whole value fall away. */
function unescapeValue(value: string): string {
  const inner = /^".*"$/s.test(value) ? value.slice(1, -1) : value
  return inner.replace(/(?:\\[0-9A-Fa-f]{2})+|\\(.)/gs, (escaped: string, character: string | undefined) => {
    if (character !== undefined) return character
    const bytes = escaped
      .split('\\')
      .slice(1)
      .map(digits => Number.parseInt(digits, 16))
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes))
  })
}
