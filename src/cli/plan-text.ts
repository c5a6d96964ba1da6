import type { PlanFile } from '../pipeline/index.js'
import { Fault, invalidInput } from './fault.js'
import { plain } from './output/json.js'
import { longestText } from './text.js'

/**
 * The text of a saved plan in parts, a change a line: as one text it would be too long from some hundred thousand users on.
 *
 * @param rest members behind those of the plan
 * @throws Fault when the whole would be longer than a text may be: it could not be read back
 */
export function* planText({ changes, ...head }: PlanFile, rest: Readonly<Record<string, unknown>>): Generator<string> {
  const members = (values: object) => JSON.stringify(values, plain, 2).slice(2, -2)
  let length = 0
  const part = (text: string) => {
    length += text.length
    if (length > longestText)
      throw new Fault(
        invalidInput,
        `the plan of ${changes.length.toLocaleString('en')} changes is too long for one file`,
        'plan and apply parts of the users with --only, such as --only \'userName lt "m"\'',
      )
    return text
  }
  yield part(`{\n${members(head)},\n  "changes": [`)
  for (const [index, change] of changes.entries()) yield part(`${index === 0 ? '' : ','}\n    ${JSON.stringify(change, plain)}`)
  yield part(`${changes.length === 0 ? '' : '\n  '}],\n${members(rest)}\n}\n`)
}
