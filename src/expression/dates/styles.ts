/** How exactly a text must follow its format, and what a text without time zone means. .NET: DateTimeStyles. */
export interface DateStyles {
  readonly leadingWhite: boolean
  readonly trailingWhite: boolean
  readonly innerWhite: boolean
  /** A text with a time but no date means the first day of the calendar, not today. */
  readonly noCurrentDate: boolean
  /** A text without time zone is said to be in one; here always UTC, since no local zone exists. */
  readonly assumeZone: boolean
}

/** RoundtripKind, AllowLeadingWhite, AllowTrailingWhite: what FormatDateTime uses when no styles are given. */
export const defaultStyles: DateStyles = {
  leadingWhite: true,
  trailingWhite: true,
  innerWhite: false,
  noCurrentDate: false,
  assumeZone: false,
}

const styleNames = [
  'none',
  'allowleadingwhite',
  'allowtrailingwhite',
  'allowinnerwhite',
  'allowwhitespaces',
  'nocurrentdatedefault',
  'adjusttouniversal',
  'assumelocal',
  'assumeuniversal',
  'roundtripkind',
]

const namesIn = (text: string) => text.split(',').map(name => name.trim().toLowerCase())

/** The first name, as written, that is no DateTimeStyles. */
export function unknownStyleIn(text: string): string | undefined {
  if (text.length > 1000) return text
  const at = namesIn(text).findIndex(name => !styleNames.includes(name))
  return text.split(',')[at]?.trim()
}

/**
 * Reads the names of DateTimeStyles, separated by commas, in any letter case. Undefined when a name is unknown or the names exclude
 * each other: RoundtripKind with AssumeLocal, AssumeUniversal or AdjustToUniversal; AssumeLocal with AssumeUniversal.
 *
 * @example
 * readStyles('AllowInnerWhite, AssumeUniversal')?.innerWhite // true
 */
export function readStyles(text: string): DateStyles | undefined {
  if (unknownStyleIn(text) !== undefined) return undefined
  const names = new Set(namesIn(text))
  const has = (name: string) => names.has(name)
  if (has('assumelocal') && has('assumeuniversal')) return undefined
  if (has('roundtripkind') && (has('assumelocal') || has('assumeuniversal') || has('adjusttouniversal'))) return undefined
  const white = has('allowwhitespaces')
  return {
    leadingWhite: white || has('allowleadingwhite'),
    trailingWhite: white || has('allowtrailingwhite'),
    innerWhite: white || has('allowinnerwhite'),
    noCurrentDate: has('nocurrentdatedefault'),
    assumeZone: has('assumelocal') || has('assumeuniversal'),
  }
}
