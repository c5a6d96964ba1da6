/**
 * How one language builds official names. In English a formal opening can be cut off ("Republic of Austria"); where nouns have cases or
 * countries have adjectives, what is left is no name: Finnish "Itävallan tasavalta", Czech "Rakouská republika".
 */
export interface FormalTable {
  readonly language: string
  /** A line is a formal noun and the words that may stand with it; `,` separates nouns that share them. Roots where `endings` are given. */
  readonly words: string
  /** A line is an alpha-2 code and what stands for it beside a formal noun, separated by ` | `. Never a name of its own. */
  readonly stems?: string
  /** Letters that may follow a stem or an adjective: gender and number. */
  readonly endings?: string
  /** Ends of nouns in the genitive and what they replace, as `os>a`, tried in order on the language's own short names. */
  readonly cases?: string
}
