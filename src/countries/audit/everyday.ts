import { countries } from '../iso.js'

/** CLDR's English where it differs from ours, and what section 1 of the country reference lists as typed daily. */
const typed = `
AE UAE
AG Antigua & Barbuda
BA Bosnia & Herzegovina
CD Congo (DRC) | Congo - Kinshasa
CG Congo - Brazzaville
CI Ivory Coast | Cote d'Ivoire
CV Cape Verde
CW Curacao
GB UK | Great Britain | England
GM The Gambia
BS The Bahamas
PH The Philippines
NL The Netherlands
GS South Georgia & South Sandwich Islands
HK Hong Kong SAR | Hong Kong SAR China
HM Heard & McDonald Islands
KN St. Kitts & Nevis | St. Kitts and Nevis
KR Korea, Republic of
LC St. Lucia
MF St. Martin
BL St. Barthélemy | Saint Barthelemy
MM Burma | Myanmar (Burma)
MO Macau | Macao SAR China
PM St. Pierre & Miquelon
PS Palestinian Territories
RE Reunion
SH St. Helena
SJ Svalbard & Jan Mayen
ST São Tomé & Príncipe
TC Turks & Caicos Islands
TT Trinidad & Tobago
UM U.S. Outlying Islands
US USA | U.S. | United States of America
VC St. Vincent & Grenadines
VI U.S. Virgin Islands
WF Wallis & Futuna`

/** A name in daily use with the code it should give. */
export interface EverydayName {
  readonly name: string
  readonly alpha2: string
}

let names: readonly EverydayName[] | undefined

/** ISO's and everybody's current English names, each once: what an expression should recognise. Some 340. */
export function everydayNames(): readonly EverydayName[] {
  names ??= [
    ...new Map([
      ...countries.flatMap(({ alpha2, name, isoName }) => [name, isoName].map(item => [item, alpha2] as const)),
      ...typed
        .trim()
        .split('\n')
        .flatMap(line =>
          line
            .slice(3)
            .split(' | ')
            .map(item => [item, line.slice(0, 2)] as const),
        ),
    ]),
  ].map(([name, alpha2]) => ({ name, alpha2 }))
  return names
}

/** Names of the article's table that have a newer form (reference, section 1). */
export const renamed: ReadonlyMap<string, string> = new Map([
  ['swaziland', 'Eswatini'],
  ['macedonia', 'North Macedonia'],
  ['turkey', 'Türkiye'],
  ['czech republic', 'Czechia'],
  ['cape verde', 'Cabo Verde'],
  ['netherlands', 'Netherlands (Kingdom of the)'],
  ['holy see', 'Vatican City'],
  ['macao', 'Macau'],
  ['pitcairn', 'Pitcairn Islands'],
  ['lao', 'Laos'],
])

/** Keys that could mean another place too; the answers are those of the reference, section 5. */
export const shared: ReadonlyMap<string, string> = new Map([
  ['georgia', 'the country or the state of the USA'],
  ['guinea', 'GN; also Equatorial Guinea, Guinea-Bissau and Papua New Guinea'],
  ['congo', 'CG by its ISO name; also the Democratic Republic (CD)'],
  ['korea', 'KR by common use; also North Korea (KP)'],
  ['micronesia', 'FM; also the region'],
  ['saint martin', 'MF, the French part; the Dutch part is Sint Maarten (SX)'],
  ['samoa', 'WS; also American Samoa (AS)'],
  ['sudan', 'SD; also South Sudan (SS)'],
  ['macedonia', 'MK; also the region of Greece'],
  ['lao', 'LA, half of a name'],
])
