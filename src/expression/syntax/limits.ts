/** Characters the service accepts in one expression. */
export const maximumLength = 10_000

/** From here on a warning says how much room is left. */
export const warningLength = 9_000

/** Levels of brackets and operators: an IIF for each of the 249 countries, one in the other, fits. Half a stack carries as many. */
export const maximumDepth = 300

/** Characters beyond which a text is not even read. */
export const readableLength = 4_000_000

/** Diagnostics kept of one text; a text of pure noise would give thousands. */
export const maximumDiagnostics = 100

/** Digits of a number; more is a mistake, and slow. */
export const maximumDigits = 40
