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
peoples dem rep | dem peoples rep | united rep | special administrative region | dominion`

const romance = [
  [
    'republique | royaume | etat | principaute | sultanat | republique federale | republique islamique | republique populaire | republique democratique | republique democratique populaire | republique populaire democratique | republique federale democratique | republique democratique socialiste | republique socialiste | republique cooperative | republique arabe | republique unie | republique bolivarienne | republique federative | royaume hachemite | union | republique de lunion | territoire | collectivite | departement | federation | etats federes | etat independant | etat plurinational | grand duche | commonwealth | bailliage | confederation',
    ' | de | du | des | de la',
    'd | de l',
  ],
  [
    'republica | reino | estado | principado | sultanato | sultanado | republica federal | republica islamica | republica popular | republica democratica | republica democratica popular | republica popular democratica | republica democratica federal | republica federal democratica | republica democratica socialista | republica bolivariana | republica unida | republica federativa | republica socialista | republica cooperativa | republica arabe | reino hachemita | gran ducado | grao ducado | union | uniao | federacion | federacao | territorio | colectividad | coletividade | mancomunidad | comunidade | commonwealth | estado independiente | estado independente | estado plurinacional | estados federados | nacion | nacao',
    ' | de | del | de la | de los | de las | de el | do | da | dos | das',
    '',
  ],
  [
    'repubblica | regno | stato | principato | sultanato | repubblica federale | repubblica islamica | repubblica popolare | repubblica democratica | repubblica democratica popolare | repubblica popolare democratica | repubblica federale democratica | repubblica democratica socialista | repubblica socialista | repubblica araba | repubblica unita | repubblica bolivariana | repubblica cooperativa | regno hascemita | granducato | unione | repubblica dellunione | federazione | territorio | collettivita | commonwealth | stato indipendente | stato plurinazionale | stati federati',
    ' | di | del | della | dei | degli | delle | dello',
    'd | dell',
  ],
  ['republica | regatul | principatul | marele ducat | republica federala | republica democratica', ' | al | a | de', ''],
  [
    'republica | regne | principat | gran ducat | republica islamica | republica popular | republica federal | republica democratica | republica democratica popular | republica federal democratica | republica arab | estat | estats federats | estat plurinacional | unio | confederacio | commonwealth | sultanat',
    ' | de | del | de la | de les | dels',
    'd | de l',
  ],
] as const

const other = `
plurinationaler staat | plurinationaler staat von | union der | union | commonwealth der | commonwealth von | gebiet der | demokratische volksrepublik | demokratische bundesrepublik
foderierte staaten von | foderale staaten von | kooperative republik | haschemitisches konigreich | foderation von | foderation | demokratische sozialistische republik | republik der | republik union
unabhangiger staat | vereinigte republik | sozialistische republik | konigreich der | arabische republik | bolivarische republik | foderative republik | sonderverwaltungszone | sonderverwaltungsregion
republiek van | republiek van de | koninkrijk van | koninkrijk der | sultanaat van | staat van | unie van de | federatie van | plurinationale staat | plurinationale staat van | gemenebest van de | gemenebest van
socialistische republiek | verenigde republiek | democratische republiek | federale republiek | onafhankelijke staat | republiek der | groothertogdom | verenigde republiek van
forbundsrepubliken | folkrepubliken | demokratiska folkrepubliken | demokratiska republiken | forenade republiken | bolivarianska republiken | socialistiska republiken | sjalvstandiga staten
samvaldet | unionen | federationen | kungadomet | territoriet | demokratiska forbundsrepubliken | demokratiska socialistiska republiken | kooperativa republiken | arabrepubliken | republiken unionen
forbundsrepublikken | folkerepublikken | den forenede republik | den demokratiske republik | den socialistiske republik | unionen
republik | bundesrepublik | volksrepublik | konigreich | furstentum | staat | sultanat | islamische republik | demokratische republik | foderale republik | grossherzogtum
republiek | koninkrijk | vorstendom | islamitische republiek | bondsrepubliek | volksrepubliek | staat | groothertogdom
republiken | konungariket | kungariket | furstendomet | sultanatet | islamiska republiken | storhertigdomet
republikken | kongeriget | kongeriket | fyrstedommet | fyrstendommet | sultanatet | den islamske republik | den islamske republikk | storhertugdommet
republika | krolestwo | ksiestwo | wielkie ksiestwo | kralovstvi | velkovevodstvi | knizectvi | kralovstvo | kraljevina | kraljevstvo
республика | королевство | княжество | султанат | великое герцогство | государство | исламская республика | народная республика | федеративная республика | социалистическая республика
республіка | королівство | князівство | султанат | велике герцогство | держава | ісламська республіка | република | кралство | краљевина
δημοκρατια | δημοκρατια της | δημοκρατια του | βασιλειο | βασιλειο της | βασιλειο του | πριγκιπατο του
جمهورية | مملكة | دولة | سلطنة | إمارة | جمهوري | جمهوری | جمهوری اسلامی | پادشاهی
cong hoa | vuong quoc | cong hoa hoi giao | cong hoa lien bang | cong quoc | dai cong quoc | nha nuoc
kerajaan | negara | kesultanan | kepangeranan | republik islam | republik federal | republik rakyat | persekutuan
nuoc cong hoa | nuoc cong hoa xa hoi chu nghia | nuoc cong hoa hoi giao | nuoc cong hoa nhan dan | cong hoa xa hoi chu nghia | cong hoa nhan dan | cong hoa dan chu | cong hoa dan chu nhan dan | lien bang | nha nuoc doc lap | quoc gia
הרפובליקה של | רפובליקת | ממלכת | מדינת | הרפובליקה`

const split = (text: string) =>
  text
    .split(/[|\n]/)
    .map(part => part.trim())
    .filter(part => part !== '')

interface Opening {
  readonly words: string
  /** "république d'Angola" folds to "republique dangola": no blank between the link and the name. */
  readonly glued: boolean
}

const byFirstWord = new Map<string, Opening[]>()
const known = new Set<string>()

function admit(words: string, glued: boolean): void {
  const id = glued ? `${words}+` : words
  if (known.has(id)) return
  known.add(id)
  const first = words.split(' ')[0] ?? ''
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, glued }])
}

for (const opening of [...split(english), ...split(other)]) admit(opening, false)
for (const [nouns, links, elided] of romance)
  for (const noun of split(nouns)) {
    for (const link of links.split('|')) admit(`${noun} ${link.trim()}`.trim(), false)
    for (const link of split(elided)) admit(`${noun} ${link}`, true)
  }
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length)

/** Thai writes the formal word and the name as one, longest first. */
const thai =
  `สหพันธ์สาธารณรัฐประชาธิปไตย สหพันธ์สาธารณรัฐ สาธารณรัฐสังคมนิยมประชาธิปไตย สาธารณรัฐสังคมนิยม สาธารณรัฐประชาธิปไตยประชาชน สาธารณรัฐประชาธิปไตย สาธารณรัฐประชาชน
สาธารณรัฐอิสลาม สาธารณรัฐอาหรับ สาธารณรัฐสหกรณ์ สาธารณรัฐโบลีวาร์แห่ง สหสาธารณรัฐ สาธารณรัฐ ราชอาณาจักรฮัชไมต์ ราชอาณาจักร ราชรัฐ รัฐสุลต่าน รัฐเอกราช รัฐพหุชาติ สมาพันธรัฐ สหพันธรัฐ เครือรัฐ ประเทศ รัฐ`.split(
    /\s+/,
  )

/** Formal endings of languages that put the word behind the name. Those without a blank before the name are cut from it directly. */
const closings = `
伊斯兰共和国 人民民主共和国 人民共和国 联邦民主共和国 联邦共和国 联合共和国 民主社会主义共和国 社会主义共和国 民主共和国 玻利瓦尔共和国 东岸共和国 合作共和国 阿拉伯共和国 共和国
伊斯蘭共和國 人民民主共和國 人民共和國 聯邦民主共和國 聯邦共和國 聯合共和國 民主社會主義共和國 社會主義共和國 民主共和國 阿拉伯共和國 共和國
哈希姆王国 王国 王國 联邦 聯邦 联盟 大公国 大公國 公国 公國 酋长国 苏丹国 蘇丹國 独立国 合众国 合眾國 国 國
イスラム共和国 人民民主共和国 人民共和国 連邦民主共和国 連邦共和国 連合共和国 民主社会主義共和国 社会主義共和国 民主共和国 東方共和国 協同共和国 アラブ共和国 ボリバル共和国
ハシミテ王国 ハシェミット王国 連邦 連合 首長国 合衆国 特別行政区 独立国
이슬람_공화국 인민_민주_공화국 인민민주공화국 인민_공화국 인민공화국 연방_민주_공화국 연방민주공화국 연방_공화국 연방공화국 연합_공화국 연합공화국 민주_사회주의_공화국 민주사회주의공화국
사회주의_공화국 사회주의공화국 민주_공화국 민주공화국 아랍_공화국 아랍공화국 볼리바르_공화국 볼리바르공화국 협동_공화국 협동공화국 동방_공화국 이슬람공화국 공화국
하심_왕국 왕국 연방 연합 대공국 공국 술탄국 독립국 합중국 다민족국 특별행정구 국 cumhuriyeti kralligi kingdom republic गणराज्य`
  .trim()
  .split(/\s+/)
  .map(closing => closing.replaceAll('_', ' '))
const lastLetters = new Set(closings.map(closing => closing.charAt(closing.length - 1)))
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
    for (const { words, glued } of byFirstWord.get(key.slice(0, blank)) ?? []) {
      if (!key.startsWith(words)) continue
      const rest = key.slice(words.length)
      if (glued ? rest !== '' && rest[0] !== ' ' : rest.length > 1 && rest[0] === ' ') yield glued ? rest : rest.slice(1)
    }
  for (const opening of thai)
    if (key.startsWith(opening) && key.length > opening.length + 1) yield key.slice(opening.length).trimStart()
  if (!lastLetters.has(key.charAt(key.length - 1))) return
  for (const closing of closings) {
    if (!key.endsWith(closing) || key.length === closing.length) continue
    const rest = key.slice(0, -closing.length)
    if (rest.endsWith(' ') || glued.test(closing)) yield rest.trimEnd()
  }
}
