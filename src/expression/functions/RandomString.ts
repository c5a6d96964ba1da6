import { impossibleRandom } from '../diagnostics-evaluation.js'
import { defineFunction, optional, required } from './declaration.js'
import { given } from './support/given.js'
import { literalInteger, literalText, willFail } from './support/literals.js'

/** The classes of Windows password complexity, in the order of the parameters. */
const classes = ['0123456789', '~!@#$%^&*_-+=`|\\(){}[]:;"\'<>,.?/', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz']
const classNames = ['digits', 'special characters', 'capital letters', 'small letters']

export const RandomString = defineFunction({
  name: 'RandomString',
  summary:
    'Gives a random text of a length of up to 256 with at least as many digits, special characters, capital and small letters as asked for.',
  nulls: 'A missing number is an evaluation error; missing CharactersToAvoid avoid nothing.',
  parameters: [
    required('Length', 'integer', 'How many characters, at most 256.'),
    required('MinimumNumbers', 'integer', 'At least so many digits.'),
    required('MinimumSpecialCharacters', 'integer', 'At least so many of ~!@#$%^&*_-+=`|\\(){}[]:;"\'<>,.?/'),
    required('MinimumCapital', 'integer', 'At least so many letters A to Z.'),
    required('MinimumLowerCase', 'integer', 'At least so many letters a to z.'),
    optional('CharactersToAvoid', 'text', 'Characters that do not occur, in any order.'),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: RandomString',
  choices: ['randomstring-impossible', 'randomstring-classes'],
  volatile: true,
  examples: [
    { title: 'three digits and three small letters', source: 'RandomString(6, 3, 0, 0, 3)', match: /^[0-9a-z]{6}$/ },
    { title: 'without letters that look alike', source: 'RandomString(12, 3, 0, 3, 3, "0Oo1lI")', match: /^[^0Oo1lI]{12}$/ },
    { title: 'more than fits', source: 'RandomString(4, 3, 2, 0, 0)', diagnostic: 'EXP311' },
  ],
  check: call => {
    const numbers = [0, 1, 2, 3, 4].map(index => literalInteger(call, index))
    const avoid = literalText(call, 5)?.value
    if (numbers.includes(undefined) || (call.slots[5]?.value && avoid === undefined)) return []
    const [total = 0, ...minimums] = numbers.map(number => number ?? 0)
    const found = obstacle(total, minimums, allowedOf(avoid))
    return found
      ? willFail(call, found.argument, impossibleRandom, { message: found.message, choice: 'randomstring-impossible' })
      : []
  },
  evaluate: (length, numbers, special, capital, lowerCase, avoid, { random }, site) => {
    const total = Number(given(length, site, 0))
    const minimums = [numbers, special, capital, lowerCase].map((minimum, index) => Number(given(minimum, site, index + 1)))
    const allowed = allowedOf(avoid)
    const found = obstacle(total, minimums, allowed)
    if (found) return site.fail(impossibleRandom, { ...found, choice: 'randomstring-impossible' })
    const pick = (from: readonly string[]) => from[indexBelow(from.length, random)] ?? ''
    const all = allowed.flat()
    const characters = minimums.flatMap((minimum, index) => Array.from({ length: minimum }, () => pick(allowed[index] ?? [])))
    while (characters.length < total) characters.push(pick(all))
    return shuffle(characters, random).join('')
  },
})

/** The characters of each class that are not to be avoided. */
function allowedOf(avoid: string | null | undefined): readonly (readonly string[])[] {
  const avoided = new Set(avoid ?? '')
  return classes.map(characters => [...characters].filter(character => !avoided.has(character)))
}

/** Why no text can be like this, and the position to blame; undefined when one can. */
function obstacle(
  total: number,
  minimums: readonly number[],
  allowed: readonly (readonly string[])[],
): { readonly message: string; readonly argument: number } | undefined {
  if (total < 0 || total > 256) return { message: 'the length is 0 to 256', argument: 0 }
  const negative = minimums.findIndex(minimum => minimum < 0)
  if (negative >= 0) return { message: 'a minimum is not negative', argument: negative + 1 }
  const sum = minimums.reduce((a, b) => a + b, 0)
  if (sum > total) return { message: `the minimums add up to ${sum}, more than the length ${total}`, argument: 0 }
  const empty = minimums.findIndex((minimum, index) => minimum > 0 && allowed[index]?.length === 0)
  if (empty >= 0) return { message: `CharactersToAvoid leaves no ${classNames[empty]}`, argument: 5 }
  if (sum < total && allowed.every(characters => characters.length === 0)) {
    return { message: 'CharactersToAvoid leaves no characters', argument: 5 }
  }
  return undefined
}

/** A whole number from 0 to `limit - 1`, also when the caller's source leaves [0, 1): a text must not come out shorter for it. */
const indexBelow = (limit: number, random: () => number) => Math.max(0, Math.min(limit - 1, Math.floor(random() * limit) || 0))

/** Fisher-Yates, in place. */
function shuffle(characters: string[], random: () => number): string[] {
  for (let last = characters.length - 1; last > 0; last--) {
    const other = indexBelow(last + 1, random)
    const kept = characters[last] ?? ''
    characters[last] = characters[other] ?? ''
    characters[other] = kept
  }
  return characters
}
