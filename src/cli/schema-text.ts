/** Does this text, JSON or what was meant to be it, speak of mappings? A cut-off or mistyped schema is still one to report. */
export const looksLikeSchema = (text: string): boolean =>
  /"(synchronizationRules|attributeMappings|targetAttributeName)"/.test(text)

/** Is this JSON text a document that holds mappings? */
export function isSchemaText(text: string): boolean {
  if (!/"(synchronizationRules|attributeMappings)"\s*:/.test(text)) return false
  try {
    JSON.parse(text.replace(/^\ufeff/, ''))
    return true
  } catch {
    return false
  }
}

/** An `expression` member and its text, as JSON writes it: the text has no bare quotation mark, so that one pass finds its end. */
const expressionMember = /("expression"\s*:\s*)("(?:[^"\\]|\\.)*")/g

/** Rewrites the expressions of a schema document and leaves every other character as it is. */
export function formatSchemaText(text: string, formatExpression: (expression: string) => string): string {
  return text.replace(expressionMember, (whole, head: string, literal: string) => {
    const before = JSON.parse(literal) as string
    const after = formatExpression(before)
    return after === before ? whole : head + JSON.stringify(after)
  })
}
