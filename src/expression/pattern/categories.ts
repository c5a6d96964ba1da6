/** A class of UTF-16 units: its test, and its content written for the native engine with flag u. */
export interface UnitClass {
  readonly has: (unit: number) => boolean
  readonly native: string
}

/** General categories, and `Is…` blocks as .NET names them (it knows neither scripts nor other properties). */
const categories = new Set(
  'L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co Cn'.split(' '),
)

/** Blocks of the basic plane (.NET documentation: supported named blocks); first and last unit in hexadecimal. */
const blockTable = `BasicLatin 0 7F Latin-1Supplement 80 FF LatinExtended-A 100 17F LatinExtended-B 180 24F IPAExtensions 250 2AF
SpacingModifierLetters 2B0 2FF CombiningDiacriticalMarks 300 36F Greek 370 3FF GreekandCoptic 370 3FF Cyrillic 400 4FF
CyrillicSupplement 500 52F Armenian 530 58F Hebrew 590 5FF Arabic 600 6FF Syriac 700 74F Thaana 780 7BF Devanagari 900 97F
Bengali 980 9FF Gurmukhi A00 A7F Gujarati A80 AFF Oriya B00 B7F Tamil B80 BFF Telugu C00 C7F Kannada C80 CFF Malayalam D00 D7F
Sinhala D80 DFF Thai E00 E7F Lao E80 EFF Tibetan F00 FFF Myanmar 1000 109F Georgian 10A0 10FF HangulJamo 1100 11FF Ethiopic 1200 137F
Cherokee 13A0 13FF UnifiedCanadianAboriginalSyllabics 1400 167F Ogham 1680 169F Runic 16A0 16FF Tagalog 1700 171F Hanunoo 1720 173F
Buhid 1740 175F Tagbanwa 1760 177F Khmer 1780 17FF Mongolian 1800 18AF Limbu 1900 194F TaiLe 1950 197F KhmerSymbols 19E0 19FF
PhoneticExtensions 1D00 1D7F LatinExtendedAdditional 1E00 1EFF GreekExtended 1F00 1FFF GeneralPunctuation 2000 206F
SuperscriptsandSubscripts 2070 209F CurrencySymbols 20A0 20CF CombiningDiacriticalMarksforSymbols 20D0 20FF
CombiningMarksforSymbols 20D0 20FF LetterlikeSymbols 2100 214F NumberForms 2150 218F Arrows 2190 21FF MathematicalOperators 2200 22FF
MiscellaneousTechnical 2300 23FF ControlPictures 2400 243F OpticalCharacterRecognition 2440 245F EnclosedAlphanumerics 2460 24FF
BoxDrawing 2500 257F BlockElements 2580 259F GeometricShapes 25A0 25FF MiscellaneousSymbols 2600 26FF Dingbats 2700 27BF
MiscellaneousMathematicalSymbols-A 27C0 27EF SupplementalArrows-A 27F0 27FF BraillePatterns 2800 28FF SupplementalArrows-B 2900 297F
MiscellaneousMathematicalSymbols-B 2980 29FF SupplementalMathematicalOperators 2A00 2AFF MiscellaneousSymbolsandArrows 2B00 2BFF
CJKRadicalsSupplement 2E80 2EFF KangxiRadicals 2F00 2FDF IdeographicDescriptionCharacters 2FF0 2FFF CJKSymbolsandPunctuation 3000 303F
Hiragana 3040 309F Katakana 30A0 30FF Bopomofo 3100 312F HangulCompatibilityJamo 3130 318F Kanbun 3190 319F BopomofoExtended 31A0 31BF
KatakanaPhoneticExtensions 31F0 31FF EnclosedCJKLettersandMonths 3200 32FF CJKCompatibility 3300 33FF
CJKUnifiedIdeographsExtensionA 3400 4DBF YijingHexagramSymbols 4DC0 4DFF CJKUnifiedIdeographs 4E00 9FFF YiSyllables A000 A48F
YiRadicals A490 A4CF HangulSyllables AC00 D7AF HighSurrogates D800 DB7F HighPrivateUseSurrogates DB80 DBFF LowSurrogates DC00 DFFF
PrivateUse E000 F8FF PrivateUseArea E000 F8FF CJKCompatibilityIdeographs F900 FAFF AlphabeticPresentationForms FB00 FB4F
ArabicPresentationForms-A FB50 FDFF VariationSelectors FE00 FE0F CombiningHalfMarks FE20 FE2F CJKCompatibilityForms FE30 FE4F
SmallFormVariants FE50 FE6F ArabicPresentationForms-B FE70 FEFF HalfwidthandFullwidthForms FF00 FFEF Specials FFF0 FFFF`

let blocks: ReadonlyMap<string, readonly [number, number]> | undefined

function readBlocks(): ReadonlyMap<string, readonly [number, number]> {
  const words = blockTable.split(/\s+/)
  const map = new Map<string, readonly [number, number]>()
  for (let at = 0; at + 2 < words.length; at += 3)
    map.set(`Is${words[at]}`, [Number.parseInt(words[at + 1] ?? '', 16), Number.parseInt(words[at + 2] ?? '', 16)])
  return map
}

/** The class of a property name, or undefined for a name .NET does not know. Letter case counts. */
export function propertyClass(name: string): UnitClass | undefined {
  if (categories.has(name)) return byExpression(`\\p{${name}}`)
  blocks ??= readBlocks()
  const block = blocks.get(name)
  return block && { has: unit => unit >= block[0] && unit <= block[1], native: `${nativeUnit(block[0])}-${nativeUnit(block[1])}` }
}

/** A unit inside a class of the native engine. */
export const nativeUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`

/** A test by one character class of the native engine; a class alone cannot backtrack. */
function byExpression(native: string): UnitClass {
  // Made when first asked: a table of Unicode takes its time, and most processes never match.
  let expression: RegExp | undefined
  return {
    native,
    has: unit => {
      expression ??= new RegExp(`[${native}]`, 'u')
      return expression.test(String.fromCharCode(unit))
    },
  }
}

/** \d: decimal digits of every script. */
export const digits: UnitClass = byExpression('\\p{Nd}')
/** \w: letters, non-spacing marks, decimal digits and connector punctuation. */
export const wordUnits: UnitClass = byExpression('\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}')
/** \s: unlike the native class it has U+0085 and lacks the byte-order mark. */
export const spaces: UnitClass = byExpression('\\f\\n\\r\\t\\v\\x85\\p{Z}')
const zeroWidthJoiners = new Set([0x200c, 0x200d])
/** What \b takes for part of a word. */
export const isBoundaryWord = (unit: number): boolean =>
  unit < 0x80 ? asciiWord(unit) : wordUnits.has(unit) || zeroWidthJoiners.has(unit)

const asciiWord = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f
