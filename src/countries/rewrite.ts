import { abbreviated, spelledOut } from './abbreviate.js'
import { arabicKey, arabicScript, clean, exactKey, foldedKey, foldedOfExact } from './fold.js'
import { formalRests } from './formal/formal-name.js'
import { type IndexEntry, isLatin, type NameIndex } from './index-names.js'
import { type Country, countryByAlpha2 } from './iso.js'
import { withoutOpening } from './openings.js'
import { besides, sovereigns } from './policy.js'
import { truncatedMatch } from './truncated.js'

/** Finds a spelling as it stands: exact first, folded second. An entry without a country means "known, and no answer". */
export function findName(index: NameIndex, cleaned: string): IndexEntry | undefined {
  const exact = exactKey(cleaned)
  return index.exact.get(exact) ?? index.find(foldedOfExact(exact))
}

type Resolve = (part: string) => IndexEntry | undefined

/** Entries whose short name is dangerous to reach by stripping: another state has the same name with another formal word. */
const guarded = new Set(['CD', 'CG', 'CN', 'DM', 'KP', 'KR', 'TW'])
/** `clean` takes the apostrophe of a lone "l'" away. */
const articles = /^(?:the|la|le|les|l'?|el|los|las|il|lo|gli|i|o|os|a|as|der|die|das|den|de|det|het)$/i
const lastBracket = /^(.*)[([]([^()[\]]*)[)\]]$/
const bracketed = /^([^()[\]]*)[([]([^()[\]]*)[)\]]([^()[\]]*)$/

/**
 * Rules 7 to 9 for a text that no list has: brackets, commas and other separators, abbreviated words, formal openings. `resolve` answers
 * for a part (codes included). Nothing is ever found inside longer text: every rewriting accounts for all of it.
 */
export function rewrite(index: NameIndex, cleaned: string, resolve: Resolve): IndexEntry | undefined {
  const brackets = cleaned.includes('(') || cleaned.includes('[') ? (bracketed.exec(cleaned) ?? lastBracket.exec(cleaned)) : null
  if (brackets) {
    const outside = clean(`${brackets[1]} ${brackets[3] ?? ''}`)
    // "CC - Cocos (Keeling) Islands": the bracket belongs to one of several parts.
    return (
      unbracket(index, outside, clean(brackets[2] ?? ''), resolve) ??
      separated(cleaned, resolve) ??
      (/[)\]] *,/.test(cleaned) ? joined(index, cleaned, resolve) : undefined) ??
      reworded(index, foldedKey(cleaned)) ??
      besideCode(cleaned, resolve)
    )
  }
  return (
    joined(index, cleaned, resolve) ??
    separated(cleaned, resolve) ??
    reworded(index, foldedKey(cleaned)) ??
    unarticled(index, cleaned) ??
    initialsAfterThe(index, cleaned) ??
    besideCode(cleaned, resolve) ??
    twice(cleaned, resolve) ??
    // "Jordan - Hashemite Kingdom of"
    (dash.test(cleaned) ? joined(index, cleaned.replace(dash, ', '), resolve) : undefined)
  )
}

const dash = / [-\u2013\u2014] /

/** "The USA", "the U.K.", "The DRC": initials of our own tables. Small letters only where they are no English word: "the car" has wheels. */
function initialsAfterThe(index: NameIndex, cleaned: string): IndexEntry | undefined {
  if (cleaned[3] !== ' ') return undefined
  const rest = /^the (\S+|(?:[a-z] ){1,3}[a-z])$/i.exec(cleaned)?.[1]?.replace(/[. ]/g, '')
  if (rest === undefined || !/^(?:[A-Z]{2,4}|us|usa|uk|uae)$/.test(rest)) return undefined
  const entry = index.exact.get(rest.toLowerCase())
  return entry?.own && entry.kind === 'abbreviation' ? entry : undefined
}

/** Articles before a name, in the languages that have them there. Single letters are left out: "A. Jordan" is a person. */
const leading = /^(?:l'\s?|(?:les?|la|el|los|las|il|lo|gli|der|die|das|den|de|het|os|as)\s+)(\S.*)$/i

/** "La France", "Die Türkei", "L'Italie", "Los Países Bajos", "La République démocratique du Congo". */
function unarticled(index: NameIndex, cleaned: string): IndexEntry | undefined {
  const rest = leading.exec(cleaned)?.[1]
  return rest === undefined || twoLetters.test(rest) ? undefined : (findName(index, rest) ?? reworded(index, foldedKey(rest)))
}

/** Two letters of a text are a code or nothing. */
export const twoLetters = /^[A-Za-z]{2}$/

function unbracket(index: NameIndex, outside: string, inside: string, resolve: Resolve): IndexEntry | undefined {
  if (outside === '') return resolve(inside)
  if (inside === '' || articles.test(inside)) return resolve(outside)
  const bare = leading.exec(inside)?.[1]
  const turned =
    findName(index, `${inside} ${outside}`) ??
    findName(index, `${outside} ${inside}`) ??
    (bare === undefined ? undefined : findName(index, `${bare} ${outside}`))
  if (turned) return turned
  const whole = resolve(outside)
  if (whole?.country && isBeside(whole.country, inside)) return whole
  const island = saintMartin(whole, foldedKey(outside), foldedKey(inside))
  if (island) return island
  const part = resolve(inside) ?? earlier(inside, resolve)
  if (part?.country && whole) return agreed(whole, part)
  // "Croatia (former Yugoslavia)": what is gone has several heirs, and this is one.
  if (part && whole?.country && past.test(inside)) return whole
  // "Congo, Republic of the (Brazzaville)": the word belongs to the name before the comma.
  const comma = outside.indexOf(',')
  const qualified = comma > 0 ? findName(index, `${outside.slice(0, comma)} ${inside}`) : undefined
  return qualified ? agreed(whole, qualified) : reworded(index, foldedKey(`${bare ?? inside} ${outside}`))
}

const times =
  /^(?:formerly|former|fmr\.?|previously|once|now|also|a\.?k\.?a\.?|ex[ -]|(?:local )?name:|ehem\.|ehemals|ehemaliges|früher|jetzt|anciennement|aujourd'hui|antes|ahora|ex) ?(\S.*)$/i

const past = /^(?:former|fmr|prev|once|ex|ehem|früher|ancien|antes)/i

/** The other name in "Eswatini (formerly Swaziland)", "Burma, now Myanmar", "Croatia (local name: Hrvatska)". */
function earlier(text: string, resolve: Resolve): IndexEntry | undefined {
  const name = times.exec(text)?.[1]
  return name === undefined ? undefined : resolve(clean(name))
}

/** "Guadeloupe (French)", "Jersey, C.I.". */
const isBeside = (country: Country, text: string) => besides.get(foldedKey(text))?.includes(country.alpha2) === true

const saintMartinNames =
  /^\S{2,6} ?(?:ma+rt[ei]n\S*|martinho|мартин|мартен|мартін)$|聖馬丁|圣马丁|생마르탱|신트마르턴|サンマルタン|シントマールテン/
const frenchPart =
  /^(?:part(?:e|ie|ea)? )?(?:fran[ct]|frans|franz|fransk|franc|ransk|prants|pranc|perancis|француз|фран[цч]|法|프랑스|仏)/
const dutchPart =
  /^(?:part(?:e|ie|ea)? )?(?:dutch|nederland|neerland|niederl|nizozem|hol[al]|oland|голл?анд|холан|нідерл|нидерл|荷|オランダ|네덜란드)/

/** "Sint Maarten (nizozemski dio)", "San Martín (parte francesa)": one island, two entries, told apart by the words in the bracket. */
function saintMartin(whole: IndexEntry | undefined, outside: string, inside: string): IndexEntry | undefined {
  const alpha2 = whole?.country?.alpha2
  if (alpha2 !== 'MF' && alpha2 !== 'SX' && !saintMartinNames.test(outside)) return undefined
  const code = frenchPart.test(inside) ? 'MF' : dutchPart.test(inside) ? 'SX' : undefined
  const country = code && countryByAlpha2(code)
  return country ? { country, kind: 'everyday' } : undefined
}

/** "Korea, Republic of", "Bahamas, The", "Congo, Dem. Rep.": the last part belongs before the first. */
function joined(index: NameIndex, cleaned: string, resolve: Resolve): IndexEntry | undefined {
  const comma = cleaned.indexOf(',')
  if (comma < 0) return undefined
  const head = clean(cleaned.slice(0, comma))
  const tail = clean(cleaned.slice(comma + 1))
  if (head === '' || tail === '') return resolve(head || tail)
  if (articles.test(tail)) return resolve(head)
  const turned = findName(index, `${tail} ${head}`)
  if (turned) return turned
  const first = resolve(head)
  if (first?.country && isBeside(first.country, tail)) return first
  const second = resolve(tail) ?? earlier(tail, resolve)
  if (second?.country && isBeside(second.country, head)) return second
  if (first?.country && second && !second.country && past.test(tail)) return first
  if (first && second?.country) return agreed(first, second)
  // "Atlanta, Georgia" and "Georgia, Atlanta" are places: only formal and abbreviated words may stand behind the comma.
  return second?.country || tail.includes(',') ? undefined : reworded(index, foldedKey(`${tail} ${head}`))
}

/** "DE - Germany", "Schweiz / Suisse / Svizzera", "Côte d'Ivoire; CI": all parts must name one country. */
function separated(cleaned: string, resolve: Resolve): IndexEntry | undefined {
  if (!/[-/|;:\u2013\u2014]/.test(cleaned)) return undefined
  if (!/[/|;:]| [-\u2013\u2014] |^[A-Za-z]{2,3}[-\u2013\u2014]|[-\u2013\u2014][A-Z]{2,3}$/.test(cleaned)) return undefined
  const parts = cleaned
    .split(/[/|;:]| [-\u2013\u2014] |(?<=^[A-Za-z]{2,3})[-\u2013\u2014]|[-\u2013\u2014](?=[A-Z]{2,3}$)/)
    .map(clean)
    .filter(part => part !== '')
  // "N/A" has parts, but none of them is a code.
  // "AL-08" is a district: a numeric code beside another one has three digits.
  if (parts.length < 2 || parts.length > 4 || parts.some(part => /^[0-9]{1,2}$/.test(part))) return undefined
  let answer: IndexEntry | undefined
  for (const part of parts) {
    const found = resolve(part)
    if (!found?.country) return undefined
    answer = answer === undefined ? found : agreed(answer, found)
    if (!answer?.country) return answer
  }
  return answer
}

const codeFirst = /^([A-Z]{2,3})(?: ?[-/|;:,\u2013\u2014] ?|[ _])(\S.{3,})$/
const codeLast = /^(.{3,}\S)(?: ?[-/|;:,\u2013\u2014] ?|[ _])([A-Z]{2,3})$/

const isCapital = (code: number) => code >= 65 && code <= 90

/** "DE Germany", "CD - Congo - Kinshasa", "Palestine, State of, PS": a code and its own name, whatever the name has inside. */
function besideCode(cleaned: string, resolve: Resolve): IndexEntry | undefined {
  const parts =
    (isCapital(cleaned.charCodeAt(1)) ? codeFirst.exec(cleaned) : null) ??
    (isCapital(cleaned.charCodeAt(cleaned.length - 1)) ? codeLast.exec(cleaned) : null)
  const [, first, second] = parts ?? []
  if (first === undefined || second === undefined) return undefined
  const found = resolve(second)
  return found?.country ? agreed(resolve(first), found) : undefined
}

const latinLast = /^([^\p{Script=Latin}]+) (\p{Script=Latin}.*)$/u
const latinFirst = /^(.*\p{Script=Latin}\S*) ([^\p{Script=Latin}]+)$/u

/** "Suomi-Finland", "中国 China": one country in two languages, with nothing or a hyphen between. */
function twice(cleaned: string, resolve: Resolve): IndexEntry | undefined {
  const parts = cleaned.includes('-')
    ? cleaned.split('-')
    : isLatin(cleaned)
      ? []
      : (latinLast.exec(cleaned) ?? latinFirst.exec(cleaned) ?? []).slice(1)
  if (parts.length < 2 || parts.length > 3) return undefined
  let answer: IndexEntry | undefined
  for (const part of parts) {
    const found = part.length > 3 || !isLatin(part) ? resolve(clean(part)) : undefined
    if (!found?.country || (answer && answer.country !== found.country)) return undefined
    answer = found
  }
  return answer
}

/** Two parts of one text: the same entry, or a territory and its sovereign state; anything else is no country. */
function agreed(first: IndexEntry | undefined, second: IndexEntry): IndexEntry | undefined {
  if (!first?.country || !second.country) return undefined
  if (first.country === second.country) return first
  if (sovereigns.get(first.country.alpha2) === second.country.alpha2) return first
  if (sovereigns.get(second.country.alpha2) === first.country.alpha2) return second
  return undefined
}

function reworded(index: NameIndex, key: string): IndexEntry | undefined {
  if (key.length <= 3) return undefined
  const found =
    index.find(key) ??
    (key.includes(' ')
      ? (index.short.get(abbreviated(key)) ?? index.squeezed.get(key.replaceAll(' ', '')))
      : index.squeezed.get(key)) ??
    (/[aou]e|aa/.test(key) ? index.digraphs.get(key) : undefined) ??
    (arabicScript.test(key) ? index.arabic.get(arabicKey(key)) : undefined)
  if (found) return found
  for (const rest of withoutOpening(spelledOut(key))) {
    const name = rest.length > 3 ? (index.find(rest) ?? index.short.get(abbreviated(rest))) : index.exact.get(rest)
    if (name) return name.country && !isGuarded(name.country) ? name : undefined
  }
  return formal(index, key) ?? truncatedMatch(index, key)
}

/** "Itävallan tasavalta", "Rakouská republika", "جمهورية البرازيل الاتحادية": the formal words off, a bent name or a whole one left. */
function formal(index: NameIndex, key: string): IndexEntry | undefined {
  for (const { alpha2, name } of formalRests(key, index.speaks)) {
    const country = alpha2 === undefined ? undefined : countryByAlpha2(alpha2, { userAssigned: 'XK' })
    const found: IndexEntry | undefined = country ? { country, kind: 'official' } : named(index, name ?? '')
    if (found?.country && !isGuarded(found.country)) return found
  }
  return undefined
}

const named = (index: NameIndex, name: string) =>
  findName(index, name) ?? (arabicScript.test(name) ? index.arabic.get(name) : undefined)

const isGuarded = (country: Country) => guarded.has(country.alpha2)
