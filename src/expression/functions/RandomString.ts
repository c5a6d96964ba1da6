import { impossibleRandom } from '../diagnostics-evaluation.js'
import { defineFunction, optional, required } from './declaration.js'
import { given } from './support/given.js'

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
  evaluate: (length, numbers, special, capital, lowerCase, avoid, world, site) => {
    const total = Number(given(length, site, 0))
    const minimums = [numbers, special, capital, lowerCase].map((minimum, index) => Number(given(minimum, site, index + 1)))
    const fail = (message: string, argument: number) =>
      site.fail(impossibleRandom, { message, argument, choice: 'randomstring-impossible' })
    if (total < 0 || total > 256) return fail('the length is 0 to 256', 0)
    minimums.forEach((minimum, index) => {
      if (minimum < 0) fail('a minimum is not negative', index + 1)
    })
    const sum = minimums.reduce((a, b) => a + b, 0)
    if (sum > total) return fail(`the minimums add up to ${sum}, more than the length ${total}`, 0)
    const avoided = new Set(avoid ?? '')
    const allowed = classes.map(characters => [...characters].filter(character => !avoided.has(character)))
    const pick = (from: readonly string[]) => from[indexBelow(from.length, world.random)] ?? ''
    const characters: string[] = []
    minimums.forEach((minimum, index) => {
      const choice = allowed[index] ?? []
      if (minimum > 0 && choice.length === 0) fail(`CharactersToAvoid leaves no ${classNames[index]}`, 5)
      for (let count = 0; count < minimum; count++) characters.push(pick(choice))
    })
    const all = allowed.flat()
    if (characters.length < total && all.length === 0) return fail('CharactersToAvoid leaves no characters', 5)
    while (characters.length < total) characters.push(pick(all))
    return shuffle(characters, world.random).join('')
  },
})

/** A whole number from 0 to `limit - 1`. */
const indexBelow = (limit: number, random: () => number) => Math.min(limit - 1, Math.floor(random() * limit))

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
