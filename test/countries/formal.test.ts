import { describe, expect, it } from 'vitest'
import { normalizeCountry } from '../../src/countries/index.js'

const code = (input: string) => normalizeCountry(input)?.alpha2

/** Official names by language: cases, adjectives, and formal words before, behind and around the name. */
const official: Readonly<Record<string, string>> = {
  Finnish:
    'FR Ranskan tasavalta | AT Itävallan tasavalta | BR Brasilian liittotasavalta | SE Ruotsin kuningaskunta | CY Kyproksen tasavalta | PH Filippiinien tasavalta | NO Norjan kuningaskunta',
  Estonian:
    'FR Prantsuse Vabariik | LV Läti Vabariik | DK Taani Kuningriik | PK Pakistani Islamivabariik | EG Egiptuse Araabia Vabariik | CD Kongo Demokraatlik Vabariik',
  Hungarian:
    'FR Francia Köztársaság | ES Spanyol Királyság | CR Costa Rica-i Köztársaság | IR Iráni Iszlám Köztársaság | KW Kuvaiti Állam | TW Kínai Köztársaság | KR Koreai Köztársaság',
  Czech:
    'AT Rakouská republika | BE Belgické království | DZ Alžírská demokratická a lidová republika | AF Afghánská islámská republika | IL Stát Izrael | LU Lucemburské velkovévodství',
  Slovak:
    'PL Poľská republika | DK Dánske kráľovstvo | IR Iránska islamská republika | KW Kuvajtský štát | SS Juhosudánska republika',
  Polish:
    'PL Rzeczpospolita Polska | BE Królestwo Belgii | CY Republika Cypryjska | IR Islamska Republika Iranu | MK Republika Macedonii Północnej | IN Republika Indii',
  Croatian:
    'AF Islamska Republika Afganistan | LU Veliko Vojvodstvo Luksemburg | CH Švicarska Konfederacija | DE Savezna Republika Njemačka | CG Republika Kongo',
  Serbian:
    'FR Француска Република | BR Федеративна Република Бразил | CN Народна Република Кина | TD Republika Čad | KG Киргиска Република',
  Russian:
    'AT Австрийская Республика | CH Швейцарская Конфедерация | DZ Алжирская Народная Демократическая Республика | JO Иорданское Хашимитское Королевство | LY Государство Ливия',
  Turkish:
    'AF Afganistan İslam Cumhuriyeti | AE Birleşik Arap Emirlikleri | MC Monako Prensliği | IL İsrail Devleti | CN Çin Halk Cumhuriyeti',
  Arabic:
    'FR الجمهورية الفرنسية | BR جمهورية البرازيل الاتحادية | PK جمهورية باكستان الإسلامية | SA المملكة العربية السعودية | KP جمهورية كوريا الديمقراطية الشعبية',
  Persian: 'DE جمهوری فدرال آلمان | EG جمهوری عربی مصر | KW دولت کویت | MC شاهزاده‌نشین موناکو | CN جمهوری خلق چین',
  Urdu: 'BR وفاقی جمہوریہ برازیل | BE مملکتِ بلجئیم | AF اسلامی جمہوریہ افغانستان | CN عوامی جمہوریہ چین',
  Japanese: 'AF アフガニスタン・イスラム共和国 | BR ブラジル連邦共和国 | KW クウェート国 | MX メキシコ合衆国',
  Korean: 'AF 아프가니스탄 이슬람 공화국 | LU 룩셈부르크 대공국 | IL 이스라엘국 | VN 베트남 사회주의 공화국',
  Chinese: 'AF 阿富汗伊斯兰共和国 | NP 尼泊尔联邦民主共和国 | IL 以色列国 | HK 中华人民共和国香港特别行政区 | TW 中華民國',
  Thai: 'FR สาธารณรัฐฝรั่งเศส | SE ราชอาณาจักรสวีเดน | QA รัฐกาตาร์',
  Romanian: 'FR Republica Franceză | ES Regatul Spaniei | QA Statul Qatar',
  Greek: 'FR Γαλλική Δημοκρατία | AT Δημοκρατία της Αυστρίας | DK Βασίλειο της Δανίας',
  Bulgarian: 'BR Федеративна република Бразилия | FR Френска република | CN Китайска народна република',
}

describe('official names', () => {
  it.each(Object.entries(official))('in %s', (_, line) => {
    const pairs = line.split(' | ').map(fact => [fact.slice(3), fact.slice(0, 2)] as const)
    for (const [name, alpha2] of pairs) {
      expect([name, code(name)]).toEqual([name, alpha2])
      expect([name, code(name.toUpperCase())]).toEqual([name, alpha2])
    }
  })

  it('of the two Koreas, Congos, Chinas and Dominicas are never mixed up', () => {
    for (const [name, alpha2] of [
      ['Čínská republika', 'TW'],
      ['Čínská lidová republika', 'CN'],
      ['Kongon tasavalta', 'CG'],
      ['Kongon demokraattinen tasavalta', 'CD'],
      ['Republika Kina', 'TW'],
      ['Korea Rahvademokraatlik Vabariik', 'KP'],
      ['Korea Vabariik', 'KR'],
      ['Dominikánská republika', 'DO'],
      ['Dominikánské společenství', 'DM'],
      ['Republika Sudanu Południowego', 'SS'],
      ['Republika Sudanu', 'SD'],
    ])
      expect([name, code(name ?? '')]).toEqual([name, alpha2])
  })

  it('a bent name alone, a formal word alone and a foreign state are nothing', () => {
    for (const name of [
      'Ranskan',
      'tasavalta',
      'Islamilainen tasavalta',
      'Rakouská',
      'Republika Srpska',
      'Islámský stát',
      'الدولة الإسلامية',
      'Československá socialistická republika',
      'Чеченская Республика',
      'Республика Татарстан',
      'Kuzey Kıbrıs Türk Cumhuriyeti',
      'イスラム国',
    ])
      expect([name, code(name)]).toEqual([name, undefined])
  })

  it('count for their language only', () => {
    expect(normalizeCountry('Itävallan tasavalta', { languages: ['fi'] })?.alpha2).toBe('AT')
    expect(normalizeCountry('Itävallan tasavalta', { languages: ['en'] })).toBeUndefined()
  })
})

describe('letters written otherwise', () => {
  it.each([
    ['Tuerkei', 'TR'],
    ['Aegypten', 'EG'],
    ['Daenemark', 'DK'],
    ['Suedafrika', 'ZA'],
    ['Roedovre', undefined],
    ['الامارات العربيه المتحده', 'AE'],
    ['اسبانيا', 'ES'],
    ['الأُرْدُنّ', 'JO'],
    ['ایران', 'IR'],
    ['ايران', 'IR'],
  ])('%s is %s', (input, alpha2) => expect(code(input)).toBe(alpha2))

  it('the halves of Saint Martin are told apart by the words in the bracket', () => {
    for (const [name, alpha2] of [
      ['Sint Maarten (nizozemski dio)', 'SX'],
      ['San Martín (parte francesa)', 'MF'],
      ['Saint-Martin (Niederländischer Teil)', 'SX'],
      ['São Martinho (parte holandesa)', 'SX'],
      ['Свети Мартин (француски део)', 'MF'],
    ])
      expect([name, code(name ?? '')]).toEqual([name, alpha2])
  })
})

describe('short words with fuzzy', () => {
  it('need a name in English, and the names of other languages make a tie', () => {
    for (const input of ['Iland', 'Lara', 'Saga', 'Ruse', 'Gaza', 'norsk', 'allemand', 'türkçe', 'US-GA', 'AL-08', 'Liberland'])
      expect([input, normalizeCountry(input, { fuzzy: true })]).toEqual([input, undefined])
    for (const [input, alpha2] of [
      ['Cubaa', 'CU'],
      ['Kenja', 'KE'],
      ['Braazil', 'BR'],
    ])
      expect([input, normalizeCountry(input ?? '', { fuzzy: true })?.alpha2]).toEqual([input, alpha2])
  })
})
