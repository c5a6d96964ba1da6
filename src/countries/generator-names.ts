import { aliasesOf } from './alias.js'
import { englishAliases } from './aliases-english.js'
import { localAliases } from './aliases-local.js'
import { officialNames } from './aliases-official.js'
import { cldrNames } from './cldr-names.js'
import { packageDefects } from './defects.js'
import { countries } from './iso.js'
import { packageNames } from './package-names.js'
import { seedPairs } from './seed-expression.js'

/**
 * Everyday spellings beyond ISO's and the seed's: current CLDR and Microsoft names, and what section 1 of the country reference found missing.
 * Chosen so that the compact shape with codes passing stays within 6,500 characters.
 */
const common = `
AE uae
BA bosnia & herzegovina
BQ bonaire | sint eustatius | saba
CD congo (drc) | dr congo | congo - kinshasa | zaire
CG congo - brazzaville | republic of the congo
CI ivory coast | cote d'ivoire
CN people's republic of china
CW curacao
CZ czechia
GB uk | great britain | england | scotland | wales | northern ireland | britain
GM the gambia
HK hong kong sar | hong kong sar china
KG kyrgyz republic
KP north korea | dprk
KR korea, republic of | republic of korea
LA laos | lao pdr
MK north macedonia
MM burma | myanmar (burma)
MO macau | macao sar | macao sar china
NL holland | the netherlands
PS palestinian territories | palestinian authority
RE reunion
RU russian federation
SJ svalbard
SK slovak republic
SY syria
TL east timor
TT trinidad & tobago | trinidad | tobago
TW republic of china
UM u.s. outlying islands
US usa | u.s. | united states of america
VA vatican`

/** Spellings of lists and forms that fewer people type. */
const lists = `
AE emirates
AX aland islands | aland
BQ bonaire, saint eustatius and saba
CD drc | congo, democratic republic of the | democratic republic of congo
CN mainland china | prc
FK falkland islands (malvinas) | falkland islands (islas malvinas)
FM micronesia, federated states of
FO faeroe islands
GM gambia, the
GS south georgia and south sandwich islands | south georgia
HK china, hong kong sar
HM heard and mcdonald islands
IE republic of ireland
IR iran, islamic republic of
KN st. christopher and nevis
KP korea, democratic people's republic of | korea, north | dpr korea
KR korea, south
LY libyan arab jamahiriya
MF saint martin (france)
MK macedonia, fyro | fyrom | the former yugoslav republic of macedonia
MO macau sar | china, macao sar
PS palestinian territory, occupied | west bank and gaza | occupied palestinian territory
SH ascension island | tristan da cunha
SJ jan mayen
SX st. maarten
TC turks and caicos
TF french southern and antarctic lands
TW taiwan, province of china | chinese taipei | china, republic of
TZ tanzania, united republic of
UM us minor outlying islands | wake island
VA vatican city state
VE venezuela, rb
VG virgin islands, british | virgin islands (british)
VI virgin islands, u.s. | united states virgin islands
WF wallis and futuna islands`

/** Tiers that drop first come last. `seed` and `everyday` never drop: without them a country would be lost. */
export type NameTier = 'seed' | 'everyday' | 'iso' | 'common' | 'short' | 'older' | 'local' | 'lists' | 'official' | 'extra'

/** How much of the names to include: one name a code and the seed's keys; the common spellings as well; the forms of lists and official long names as well. */
export type AliasLevel = 'minimal' | 'common' | 'official'

/**
 * Sets of names to add to `minimal`: `current` (there anyway), `older` former names, `short` initials and clippings, `local:de` the names of a language.
 */
export type NameSet = 'current' | 'older' | 'short' | `local:${string}`

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
  for (const [name, alpha2] of seedPairs) yield { alpha2, name, tier: 'seed' }
  for (const { alpha2, name } of countries) yield { alpha2, name, tier: 'everyday' }
  for (const { alpha2, isoName } of countries) yield { alpha2, name: isoName, tier: 'iso' }
  if (level === 'minimal') return
  for (const [alpha2, name] of linesOf(common)) yield { alpha2, name, tier: 'common' }
  if (level === 'common') return
  for (const [alpha2, name] of linesOf(lists)) yield { alpha2, name, tier: 'lists' }
  const defects = new Set(
    packageDefects.filter(defect => defect.language === 'en').map(({ alpha2, name }) => `${alpha2} ${name}`),
  )
  // Two letters are the code guard's business.
  for (const [alpha2, names] of Object.entries(packageNames.get('en') ?? {}))
    for (const name of typeof names === 'string' ? [names] : names)
      if (alpha2 !== 'XK' && name.length > 2 && !defects.has(`${alpha2} ${name}`)) yield { alpha2, name, tier: 'lists' }
  for (const { alpha2, name } of aliasesOf(officialNames)) yield { alpha2, name, tier: 'official' }
}

/** The names of the chosen sets. A language without names, or a word that is no set, gives undefined. */
export function namesOfSet(set: string): readonly GeneratorName[] | undefined {
  if (set === 'current') return []
  if (set === 'older') return fromAliases('former', 'older')
  if (set === 'short') return fromAliases('abbreviation', 'short')
  return set.startsWith('local:') ? localNames(set.slice('local:'.length)) : undefined
}

function fromAliases(kind: string, tier: NameTier): readonly GeneratorName[] {
  return englishAliases
    .filter(table => table.kind === kind)
    .flatMap(table => [...aliasesOf(table)])
    .map(({ alpha2, name }) => ({ alpha2, name, tier }))
}

function localNames(language: string): readonly GeneratorName[] | undefined {
  const names: GeneratorName[] = []
  const add = (alpha2: string, name: string) => names.push({ alpha2, name, tier: 'local' })
  const defects = new Set(
    packageDefects.filter(defect => defect.language === language).map(({ alpha2, name }) => `${alpha2} ${name}`),
  )
  for (const [alpha2, items] of Object.entries(packageNames.get(language) ?? {}))
    for (const name of typeof items === 'string' ? [items] : items) if (!defects.has(`${alpha2} ${name}`)) add(alpha2, name)
  for (const fact of cldrNames.get(language)?.split('|') ?? []) add(fact.slice(0, 2), fact.slice(3))
  for (const table of localAliases)
    if (table.language === language) for (const { alpha2, name } of aliasesOf(table)) add(alpha2, name)
  return names.length === 0 ? undefined : names
}
