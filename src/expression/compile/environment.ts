import type { World } from '../functions/declaration.js'
import type { Environment } from '../values.js'

/*
 * The one file of the pure rooms that reaches the platform: what an expression may ask of the world when the caller gave no answer.
 */

/** A cryptographic number in [0, 1) with 32 bits. */
const cryptographic = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
const randomUuid = () => crypto.randomUUID()
const nothingTaken = () => false

/** An environment completed by defaults. `now` is asked for once and then stays: one evaluation has one time. */
class CompletedEnvironment implements World {
  readonly random: () => number
  readonly uuid: () => string
  readonly isTaken: (value: string) => boolean
  readonly defaultDomain?: string
  readonly parameters?: Readonly<Record<string, string>>
  #now: Date | undefined

  constructor(given: Environment) {
    this.#now = given.now
    this.random = given.random ?? cryptographic
    this.uuid = given.uuid ?? randomUuid
    this.isTaken = given.isTaken ?? nothingTaken
    if (given.defaultDomain !== undefined) this.defaultDomain = given.defaultDomain
    if (given.parameters !== undefined) this.parameters = given.parameters
  }

  get now(): Date {
    this.#now ??= new Date()
    return this.#now
  }
}

const none: Environment = Object.freeze({})

/** The world for one evaluation. */
export const completeEnvironment = (given: Environment = none): World => new CompletedEnvironment(given)

/**
 * One world for all evaluations of expressions that ask nothing of it, or only which day it is: FormatDateTime does when its format
 * names none. Its clock never stands still.
 */
export const idleWorld: World = Object.freeze({
  random: cryptographic,
  uuid: randomUuid,
  isTaken: nothingTaken,
  get now() {
    return new Date()
  },
})
