import { isCall } from '../look.js'
import { defineRule } from '../rule.js'

export const unredactedSecret = defineRule({
  id: 'unredacted-secret',
  code: 'EXP419',
  summary: 'a secret that the provisioning logs will show',
  explain:
    'The logs keep every value that flows. Redact lets the value flow and shows [Redact] in the logs. Names that speak of passwords, secrets or national identifiers are taken for secrets.',
  examples: { wrong: 'Append([nationalId], "")', right: 'Redact([nationalId])' },
  check({ tree, nodes, options, report }) {
    if (options.target !== undefined && isSecretName(options.target) && !isCall(tree, 'Redact')) {
      report(tree.span, {
        message: `${options.target} takes a secret, and the provisioning logs will show it`,
        hint: 'put Redact(...) around the whole expression',
      })
      return
    }
    for (const { node, around } of nodes) {
      if (node.type !== 'attribute' || !isSecretName(node.name) || around.some(outer => isCall(outer, 'Redact'))) continue
      // Asking whether a secret is there does not show it.
      if (isCall(around.at(-1), 'IsNull', 'IsNullOrEmpty', 'IsPresent', 'IsNothing', 'IsString', 'Count')) continue
      report(node.span, {
        message: `${node.name} looks like a secret and will be shown in the provisioning logs`,
        hint: 'put Redact(...) around the whole expression',
      })
    }
  },
})

const secretWords =
  /password|passwd|passphrase|secret|apikey|accesstoken|ssn$|^ssn|socialsecurity|nationalid|nationalinsurance|taxid|taxnumber|passportnumber|creditcard|iban$|^iban/

const isSecretName = (name: string) => secretWords.test(name.toLowerCase().replace(/[^a-z]/g, ''))

export const redactInside = defineRule({
  id: 'redact-inside',
  code: 'EXP420',
  summary: 'Redact is not the outermost function',
  explain:
    'The page of Redact shows it around a value as a whole. Whether a part of a text can be hidden is not said. Put it around the whole expression.',
  examples: { wrong: 'Append(Redact([nationalId]), "-x")', right: 'Redact(Append([nationalId], "-x"))' },
  check({ nodes, report }) {
    for (const { node, around } of nodes) {
      if (!isCall(node, 'Redact') || around.length === 0) continue
      report(node.nameSpan, { hint: 'put Redact around the whole expression', choice: 'redact-position' })
    }
  },
})
