/** Characters that web pages write by name, beside accented letters. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rsquo', "'"],
  ['szlig', 'ß'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
  ['oelig', 'œ'],
  ['OElig', 'Œ'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
])

const marks: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
])

/**
 * Character references of HTML as the characters they stand for, as far as names of countries have them; others stay as they are. Directories
 * that a web form feeds hold them.
 *
 * @example
 * withoutEntities('C&ocirc;te d&#39;Ivoire') // "Côte d'Ivoire"
 */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,6}));/g, (all, decimal, hex, name) => {
    if (name !== undefined) return named.get(name) ?? accented(name) ?? all
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

/** `eacute` as é: a letter and the name of its mark. */
function accented(name: string): string | undefined {
  const mark = marks.get(name.slice(1))
  return mark === undefined ? undefined : (name.charAt(0) + mark).normalize('NFC')
}
