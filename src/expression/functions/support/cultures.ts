import type { Diagnostic } from '../../../diagnostics/index.js'
import { unknownCulture } from '../../diagnostics-evaluation.js'
import type { Call } from '../../syntax/tree.js'
import type { CallSite } from '../declaration.js'
import type { CaseRules } from './casing.js'
import { literalText, willFail } from './literals.js'

/**
 * Letter-case rules of a culture name (RFC 4646, as `en-US`). Not given, null and "" mean the invariant culture.
 *
 * @param argument Index of the position that holds the name, from 0.
 * @throws EvaluationError EXP309 when the name is malformed, or its language or region does not exist.
 */
export function caseRules(culture: string | null | undefined, site: CallSite, argument: number): CaseRules {
  if (culture === undefined || culture === null || culture === '') return 'invariant'
  const known = cache.get(culture) ?? readCulture(culture)
  if (!known) return site.fail(unknownCulture, { argument, message: noSuchCulture(culture), choice: 'culture-unknown' })
  if (cache.size >= 200) cache.clear()
  cache.set(culture, known)
  return known
}

const noSuchCulture = (culture: string) => `no such culture: ${culture.slice(0, 40)}`

/** Judges a culture that is written as a literal at position `index`, from 0. */
export function checkCulture(call: Call, index: number): readonly Diagnostic[] {
  const culture = literalText(call, index)?.value
  if (culture === undefined || culture === '' || readCulture(culture)) return []
  return willFail(call, index, unknownCulture, { message: noSuchCulture(culture), choice: 'culture-unknown' })
}

const cache = new Map<string, CaseRules>()

/** Names of regions, made when first asked for: it takes milliseconds. The engine's own table; the machine's locale has no part in it. */
let regionNames: Intl.DisplayNames | undefined

function readCulture(name: string): CaseRules | undefined {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(name)) return undefined
  try {
    if (Intl.NumberFormat.supportedLocalesOf(name).length === 0) return undefined
    const { language, region } = new Intl.Locale(name)
    regionNames ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    if (region !== undefined && (region === 'ZZ' || regionNames.of(region) === undefined)) return undefined
    return language === 'tr' || language === 'az' ? 'turkic' : 'ordinary'
  } catch {
    // Not even well-formed.
    return undefined
  }
}
