import type { Diagnostic } from '../../diagnostics/index.js'
import { evaluationDiagnostics } from '../diagnostics-evaluation.js'
import { functionDiagnostics } from '../functions/diagnostics.js'
import { declarationOf } from '../positions.js'
import type { Expression } from '../syntax/tree.js'
import { children, walk } from '../syntax/walk.js'

/** What Redact leaves to be seen of a value. */
export const redacted = '[Redact]'

/**
 * The nodes of a tree whose values must not be shown: everything inside a Redact, every other place that reads an attribute which a
 * Redact hides, and everything made from those.
 */
export class Secrets {
  readonly #nodes = new Set<Expression>()

  constructor(tree: Expression) {
    const names = new Set<string>()
    const redactions: Expression[] = []
    walk(tree, node => {
      if (node.type === 'call' && declarationOf(node.name)?.name === 'Redact') redactions.push(node)
    })
    for (const redaction of redactions) {
      walk(redaction, node => {
        this.#nodes.add(node)
        if (node.type === 'attribute') names.add(node.name)
      })
    }
    if (redactions.length > 0) this.#spread(tree, names)
  }

  covers(node: Expression): boolean {
    return this.#nodes.has(node)
  }

  #spread(node: Expression, names: ReadonlySet<string>): boolean {
    const inside = children(node).map(child => this.#spread(child, names))
    const secret = this.#nodes.has(node) || inside.includes(true) || (node.type === 'attribute' && names.has(node.name))
    if (secret) this.#nodes.add(node)
    return secret
  }
}

/** Messages of evaluation errors quote the value; a secret one keeps the declared title and hint only. */
export function hideDiagnostic(diagnostic: Diagnostic): Diagnostic {
  const { code, name, kind, severity, span } = diagnostic
  const declaration = [...evaluationDiagnostics, ...functionDiagnostics].find(candidate => candidate.code === code)
  return {
    code,
    name,
    kind,
    severity,
    message: declaration?.title ?? 'the evaluation failed',
    ...(span && { span }),
    ...(declaration?.hint !== undefined && { hint: declaration.hint }),
  }
}
