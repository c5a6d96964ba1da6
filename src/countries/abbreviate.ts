/**
 * Rule 8: one short form for every word that is often clipped. Names and inputs are both brought to it, so that "Cent. Afr. Rep." and
 * "Central African Republic" meet without guessing what "n" or "is" stands for.
 */
const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rep: 'republic repub rpb republik',
    dem: 'democratic democr demo',
    fed: 'federal federated federation federative',
    is: 'island islands isl isls isle isles islnd islnds isld islds islamic',
    n: 'north northern no nth',
    s: 'south southern so sth',
    e: 'east eastern',
    w: 'west western',
    gt: 'great gr grt',
    br: 'british brit',
    fr: 'french',
    eq: 'equatorial equat',
    dom: 'dominican domin',
    cent: 'central c centr cen',
    afr: 'african africa',
    terr: 'territory territories ter territ',
    pr: 'peoples people ppl',
    utd: 'united un unit',
    states: 'sts',
    kgd: 'kingdom kdm kingd',
    amer: 'american am',
  }).flatMap(([short, words]) => words.split(' ').map(word => [word, short])),
)

/**
 * @example
 * abbreviated('cent afr rep') === abbreviated('central african republic') // true
 */
export function abbreviated(key: string): string {
  let result = ''
  let start = 0
  for (;;) {
    const blank = key.indexOf(' ', start)
    const word = blank < 0 ? key.slice(start) : key.slice(start, blank)
    result += shortForms.get(word) ?? word
    if (blank < 0) return result
    result += ' '
    start = blank + 1
  }
}

const formalWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rep: 'republic',
    repub: 'republic',
    dem: 'democratic',
    fed: 'federal',
    isl: 'islamic',
    soc: 'socialist',
    utd: 'united',
    ppls: 'peoples',
    kgdm: 'kingdom',
  }),
)

/**
 * Clipped formal words in full: what stands before a name is looked for by its words.
 *
 * @example
 * spelledOut('soc rep vietnam') // 'socialist republic vietnam'
 */
export function spelledOut(key: string): string {
  return (key.includes('rep') || key.includes('kgdm')) && /\b(?:rep|repub|kgdm)\b/.test(key)
    ? key
        .split(' ')
        .map(word => formalWords.get(word) ?? word)
        .join(' ')
    : key
}
