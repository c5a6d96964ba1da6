/** Thrown inside this folder when a pattern cannot be used; `compilePattern` turns it into a diagnostic. */
export class PatternProblem extends Error {
  constructor(
    message: string,
    /** Offset into the pattern. */
    readonly offset: number,
    readonly hint?: string,
  ) {
    super(message)
  }
}

/** Thrown while matching when the work or the result grows beyond every sensible use. Becomes an evaluation error. */
export class PatternLimit extends Error {
  override readonly name = 'PatternLimit'
}
