import type { AliasTable } from './alias.js'

/** Names that could mean several entries, with the answer everybody here gives (reference, section 5). They win over every other table. */
export const decisions: AliasTable = {
  kind: 'decision',
  language: 'en',
  lines: `
KR Korea
CG Congo | The Congo
FM Micronesia
MF Saint Martin | St. Martin
MK Macedonia
TW Republic of China`,
}

/**
 * Spellings that never answer, although a list somewhere has them or a rewriting would find something: several heirs, unions of states,
 * regions, and names that another table gives wrongly. Compared as folded.
 */
export const nothing = `
Virgin Islands | Channel Islands | Netherlands Antilles | Dutch Antilles | Antilles | Yugoslavia | Yugoslav | Jugoslavia | Former Yugoslavia
Federal Republic of Yugoslavia | Socialist Federal Republic of Yugoslavia | USSR | U.S.S.R. | Soviet Union | Union of Soviet Socialist Republics
Czechoslovakia | Czecho-Slovakia | Czech and Slovak Federative Republic | Serbia and Montenegro | State Union of Serbia and Montenegro
Gilbert and Ellice Islands | Ruanda-Urundi | United Arab Republic | Rhodesia and Nyasaland | Federation of Rhodesia and Nyasaland
Indochina | French Indochina | British East Africa | French West Africa | French Equatorial Africa | Neutral Zone | Senegambia
America | The Americas | North America | South America | Central America | Latin America | América | West Indies | East Indies
European Union | Europe | Asia | Africa | Oceania | Eurozone | United Nations | Mena | Middle East | Islamic State of Iraq | Islamic State
State of Georgia | State of Niger | Niger State | State of Mexico | Estado de México | Estado do Amazonas | Province of Luxembourg | People's Republic of Korea | Democratic Republic of China
Republic of Virgin Islands | Kingdom of Korea | Kingdom of China | United | Kingdom | Republic | State | Islands | United Republic
Southern Africa | South African | Staten Island | Saint | Democratic Republic | Federal Republic | People's Republic | United Kingdom and Ireland | UK and Ireland | Great Britain and Ireland | Republika Srpska | Република Српска | Republika srbská | Republika Serbska | Republika Srbska | Serb Republic | New Guinea | Borneo | Timor | Hispaniola`

/** Denied only with these accents; without them another language means a country. */
export const accentedNothing = 'Brasília'

/** English words that some other language's list has for a country (Albanian "Pakistani", Latvian "Pole", Indonesian "Swiss"). Denied whenever English counts. */
export const englishWords =
  'Azerbaijani | Bangladeshi | Israeli | Pakistani | Yemeni | Swiss | Pole | Swede | Scotia | Toga | Man'

/** The sovereign state of a territory with an own entry: "Martinique (France)" and "Hong Kong, China" name the territory. */
export const sovereigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AU: 'CC CX HM NF',
    CN: 'HK MO TW',
    DK: 'FO GL',
    FI: 'AX',
    FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
    GB: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
    NL: 'AW BQ CW SX',
    NO: 'BV SJ',
    NZ: 'CK NU TK',
    US: 'AS GU MP PR UM VI',
  }).flatMap(([state, territories]) => territories.split(' ').map(territory => [territory, state])),
)

const territoriesOf = (state: string) => [...sovereigns].flatMap(([territory, of]) => (of === state ? [territory] : []))

/** What stands beside a territory and is no country's name: the adjective of its state, the islands it is one of. Keys as folded. */
export const besides: ReadonlyMap<string, readonly string[]> = new Map([
  ['french', territoriesOf('FR')],
  ['dutch', territoriesOf('NL')],
  ['british', territoriesOf('GB')],
  ['danish', territoriesOf('DK')],
  ['american', territoriesOf('US')],
  ['channel islands', ['GG', 'JE']],
  ['ci', ['GG', 'JE']],
])
