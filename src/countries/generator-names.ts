import { aliasesOf } from './alias.js'
import { officialNames } from './aliases-official.js'
import { packageDefects } from './defects.js'
import { countries } from './iso.js'
import { packageNames } from './package-names.js'
import { seedNames } from './seed-names.js'

/** Everyday spellings beyond the lists: what section 1 of the country reference found missing, Microsoft's own names, current and former names. */
const common = `
AE uae | emirates
AG antigua & barbuda
AX aland islands | aland
BA bosnia-herzegovina | bosnia & herzegovina
BN brunei
BQ bonaire | sint eustatius | saba | bonaire, saint eustatius and saba
CD congo (drc) | dr congo | drc | congo - kinshasa | congo, democratic republic of the | zaire | democratic republic of congo
CG congo - brazzaville | republic of the congo
CI ivory coast | cote d'ivoire
CN people's republic of china | mainland china | prc
CV cabo verde
CW curacao
CZ czechia
FK falkland islands (malvinas) | falkland islands (islas malvinas)
FM micronesia, federated states of
FO faeroe islands
GB uk | great britain | england | scotland | wales | northern ireland | britain
GM the gambia | gambia, the
GS south georgia and south sandwich islands | south georgia
HK hong kong sar | hong kong sar china | china, hong kong sar
HM heard and mcdonald islands
IE republic of ireland
IR iran, islamic republic of
KG kyrgyz republic
KN st. christopher and nevis
KP north korea | korea, democratic people's republic of | korea, north | dprk | dpr korea
KR korea, republic of | republic of korea | korea, south
LA laos | lao pdr
LY libyan arab jamahiriya
MF saint martin (france)
MK north macedonia | macedonia, fyro | fyrom | the former yugoslav republic of macedonia
MM burma | myanmar (burma)
MO macau | macao sar | macau sar | macao sar china | china, macao sar
NL holland | the netherlands
PS palestinian territories | palestinian authority | palestinian territory, occupied | west bank and gaza | occupied palestinian territory
PN pitcairn islands
RE reunion
RU russian federation
SH saint helena, ascension and tristan da cunha | ascension island | tristan da cunha
SJ svalbard | jan mayen
SK slovak republic
SX st. maarten
SY syria
SZ eswatini
TC turks and caicos
TF french southern and antarctic lands
TL east timor
TR türkiye
TT trinidad & tobago | trinidad | tobago
TW taiwan, province of china | chinese taipei
TZ tanzania, united republic of
UM u.s. outlying islands | us minor outlying islands | wake island
US usa | u.s. | united states of america
VA vatican city | vatican | vatican city state
VC st. vincent & grenadines
VE venezuela, rb
VG virgin islands, british | virgin islands (british)
VI virgin islands, u.s. | united states virgin islands
WF wallis and futuna islands`

/** Rules that drop first come last. `seed` and `everyday` never drop: without them a country would be lost. */
export type NameTier = 'seed' | 'everyday' | 'iso' | 'common' | 'lists' | 'official' | 'extra'

/** How much of the names to include: one name a code and the seed's keys; what people type as well; official long names as well. */
export type AliasLevel = 'minimal' | 'common' | 'official'

export interface GeneratorName {
  readonly alpha2: string
  readonly name: string
  readonly tier: NameTier
}

function* linesOf(text: string): Generator<readonly [string, string]> {
  for (const line of text.trim().split('\n')) for (const name of line.slice(3).split(' | ')) yield [line.slice(0, 2), name]
}

/** Names for a generated expression, most important first; lower case as a Switch on ToLower wants them. */
export function* generatorNames(level: AliasLevel): Generator<GeneratorName> {
  for (const [alpha2, name] of linesOf(seedNames)) yield { alpha2, name, tier: 'seed' }
  for (const { alpha2, name } of countries) yield { alpha2, name, tier: 'everyday' }
  for (const { alpha2, isoName } of countries) yield { alpha2, name: isoName, tier: 'iso' }
  if (level === 'minimal') return
  for (const [alpha2, name] of linesOf(common)) yield { alpha2, name, tier: 'common' }
  const defects = new Set(
    packageDefects.filter(defect => defect.language === 'en').map(({ alpha2, name }) => `${alpha2} ${name}`),
  )
  for (const [alpha2, names] of Object.entries(packageNames.get('en') ?? {}))
    // Two letters are the code guard's business.
    for (const name of typeof names === 'string' ? [names] : names)
      if (alpha2 !== 'XK' && name.length > 2 && !defects.has(`${alpha2} ${name}`)) yield { alpha2, name, tier: 'lists' }
  if (level === 'common') return
  for (const { alpha2, name } of aliasesOf(officialNames)) yield { alpha2, name, tier: 'official' }
}
