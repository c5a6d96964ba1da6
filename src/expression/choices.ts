/** A behaviour that no document states: what this project does, and why. Listed by `attrmap rule choices`. */
export interface Choice {
  /** Stable identifier, kebab case, beginning with the function or area. */
  readonly id: string
  /** What nobody specifies. */
  readonly question: string
  /** What attrmap does. */
  readonly answer: string
  readonly reason: string
}

/** Every choice of the expression language; the sources' silence is described in `reference`-style notes of the docs pages. */
export const choices: readonly Choice[] = [
  {
    id: 'append-null',
    question: 'What does Append give when its source or its suffix is missing?',
    answer: 'Nothing when the source is missing; the source alone when the suffix is missing.',
    reason: 'A lone suffix such as ".test" must not be provisioned.',
  },
]
