/**
 * Rule 9: formal words before (or behind) a short name, as folded keys. Only these; "Islamic State of" and "Free State of" are no country's.
 * The English small words the/and/of are gone by then, the Romance ones are not.
 */
const english = `
republic | kingdom | state | commonwealth | federal republic | islamic republic | peoples republic | democratic republic | united republic | arab republic
democratic peoples republic | peoples democratic republic | socialist republic | democratic socialist republic | federal democratic republic
federative republic | cooperative republic | co operative republic | oriental republic | bolivarian republic | plurinational state | independent state
sovereign state | principality | grand duchy | duchy | sultanate | emirate | islamic emirate | hashemite kingdom | union | federation | confederation
federated states | territory | overseas territory | british overseas territory | collectivity | overseas collectivity | department | bailiwick | crown dependency
autonomous country | country | nation | independent republic | sovereign democratic republic | soviet socialist republic | rep | fed rep | dem rep | islamic rep | arab rep
peoples dem rep | dem peoples rep | united rep | special administrative region | province`

const romance = [
  [
    'fr',
    'republique | royaume | etat | principaute | sultanat | republique federale | republique islamique | republique populaire | republique democratique | republique democratique populaire | republique federale democratique | republique socialiste | union | territoire | federation',
    ' | de | du | des | de la | de l | d',
  ],
  [
    'es',
    'republica | reino | estado | principado | sultanato | republica federal | republica islamica | republica popular | republica democratica | republica bolivariana | republica unida | republica federativa | republica socialista | gran ducado | union | federacion',
    ' | de | del | de la | de los | de las | de el',
  ],
  [
    'pt',
    'republica | reino | estado | principado | sultanato | republica federal | republica islamica | republica popular | republica democratica | republica unida | republica federativa | republica socialista | grao ducado | uniao | federacao',
    ' | de | do | da | dos | das',
  ],
  [
    'it',
    'repubblica | regno | stato | principato | sultanato | repubblica federale | repubblica islamica | repubblica popolare | repubblica democratica | repubblica socialista | granducato | unione | federazione',
    ' | di | del | della | dell | dei | degli | delle',
  ],
  ['ro', 'republica | regatul | principatul | marele ducat', ' | al | a | de'],
  ['ca', 'republica | regne | principat | gran ducat', ' | de | del | d'],
] as const

const other = `
republik | bundesrepublik | volksrepublik | konigreich | furstentum | staat | sultanat | islamische republik | demokratische republik | foderale republik | grossherzogtum
republiek | koninkrijk | vorstendom | islamitische republiek | bondsrepubliek | volksrepubliek | staat | groothertogdom
republiken | konungariket | kungariket | furstendomet | sultanatet | staten | islamiska republiken | storhertigdomet
republikken | kongeriget | kongeriket | fyrstedommet | fyrstendommet | sultanatet | den islamske republik | den islamske republikk | storhertugdommet
republika | krolestwo | ksiestwo | wielkie ksiestwo | kralovstvi | velkovevodstvi | knizectvi | kralovstvo | kraljevina | kraljevstvo
республика | королевство | княжество | султанат | великое герцогство | государство | исламская республика | народная республика | федеративная республика | социалистическая республика
республіка | королівство | князівство | султанат | велике герцогство | держава | ісламська республіка | република | кралство | краљевина
δημοκρατια | δημοκρατια της | δημοκρατια του | βασιλειο | βασιλειο της | βασιλειο του | πριγκιπατο του
جمهورية | مملكة | دولة | سلطنة | إمارة | جمهوري | جمهوری | جمهوری اسلامی | پادشاهی
cong hoa | vuong quoc | cong hoa hoi giao | cong hoa lien bang | cong quoc | dai cong quoc | nha nuoc
kerajaan | negara | kesultanan | kepangeranan | republik islam | republik federal | republik rakyat | persekutuan
הרפובליקה של | רפובליקת | ממלכת | מדינת | הרפובליקה`

const split = (text: string) =>
  text
    .split(/[|\n]/)
    .map(part => part.trim())
    .filter(part => part !== '')

/** Openings by their first word, longest first. */
const byFirstWord = new Map<string, string[]>()
for (const opening of [
  ...split(english),
  ...split(other),
  ...romance.flatMap(([, nouns, links]) =>
    split(nouns).flatMap(noun => links.split('|').map(link => `${noun} ${link.trim()}`.trim())),
  ),
]) {
  const first = opening.split(' ')[0] ?? ''
  const list = byFirstWord.get(first)
  if (list) list.push(opening)
  else byFirstWord.set(first, [opening])
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.length - a.length)

/** Formal endings of languages that put the word behind the name. Those without a blank before the name are cut from it directly. */
const closings = [
  '共和国',
  '共和國',
  '王国',
  '王國',
  '联邦',
  '聯邦',
  '連邦',
  '公国',
  '公國',
  '大公国',
  '공화국',
  '왕국',
  '연방',
  'cumhuriyeti',
  'kralligi',
  'kingdom',
  'republic',
  'गणराज्य',
  'koztarsasag',
  'kiralysag',
]
const glued = /\p{Script=Han}|\p{Script=Hangul}/u

/**
 * The folded key without a formal opening or ending, longest first; several when openings nest.
 *
 * @example
 * [...withoutOpening('federal republic germany')] // ['germany']
 */
export function* withoutOpening(key: string): Generator<string> {
  const blank = key.indexOf(' ')
  if (blank > 0)
    for (const opening of byFirstWord.get(key.slice(0, blank)) ?? [])
      if (key.length > opening.length + 1 && key.startsWith(opening) && key[opening.length] === ' ')
        yield key.slice(opening.length + 1)
  for (const closing of closings) {
    if (!key.endsWith(closing) || key.length === closing.length) continue
    const rest = key.slice(0, -closing.length)
    if (rest.endsWith(' ') || glued.test(closing)) yield rest.trimEnd()
  }
}
