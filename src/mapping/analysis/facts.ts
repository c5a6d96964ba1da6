import type { Expression } from '../../expression/index.js'
import { callNamed, literalText, type SwitchParts } from './tree.js'

/** Attributes that are known to have a value where a condition holds, and where it does not. */
interface Facts {
  readonly whenTrue: readonly string[]
  readonly whenFalse: readonly string[]
}

const none: Facts = { whenTrue: [], whenFalse: [] }

/**
 * What a condition tells of the attributes it tests: in the second branch of `IIF(IsNullOrEmpty([mail]), [userPrincipalName], [mail])`
 * mail is there. A comparison with a missing value does not hold.
 */
export function factsOf(condition: Expression | undefined): Facts {
  if (condition?.type === 'comparison') {
    const { operator, left, right } = condition
    const [attribute, literal] = left.type === 'attribute' ? [left, literalText(right)] : [right, literalText(left)]
    return attribute.type === 'attribute' && literal !== undefined && operator === '='
      ? { whenTrue: [attribute.name], whenFalse: [] }
      : none
  }
  const call = callNamed(condition, 'IsPresent', 'IsNull', 'IsNothing', 'IsNullOrEmpty', 'Not')
  const tested = call?.slots[0]?.value
  if (!call || !tested) return none
  if (callNamed(call, 'Not')) {
    const { whenTrue, whenFalse } = factsOf(tested)
    return { whenTrue: whenFalse, whenFalse: whenTrue }
  }
  if (tested.type !== 'attribute') return none
  return callNamed(call, 'IsPresent') ? { whenTrue: [tested.name], whenFalse: [] } : { whenTrue: [], whenFalse: [tested.name] }
}

/** The attributes that have a value in each branch of a Switch, by its key, and where no key is equal. */
export function switchFacts({ source, pairs }: SwitchParts): {
  readonly ofKey: (key: Expression | undefined) => readonly string[]
  readonly ofDefault: readonly string[]
} {
  const keys = new Set(pairs.map(({ key }) => literalText(key)))
  const attribute = source?.type === 'attribute' ? source.name : undefined
  if (attribute !== undefined)
    return {
      // A missing source is equal to the key "".
      ofKey: key => (literalText(key) ? [attribute] : []),
      ofDefault: keys.has('') ? [attribute] : [],
    }
  const { whenTrue, whenFalse } = factsOf(source)
  return {
    ofKey: key => {
      const text = literalText(key)
      return text === 'True' ? whenTrue : text === 'False' ? whenFalse : []
    },
    ofDefault: keys.has('False') ? whenTrue : keys.has('True') ? whenFalse : [],
  }
}
