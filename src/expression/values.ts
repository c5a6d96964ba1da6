/** Result of `IgnoreAttributeFlow` and of `IgnoreFlowIfNullOrEmpty` on nothing: leave this attribute out of this flow. */
export const ignoreAttribute: unique symbol = Symbol.for('attrmap.ignoreAttribute')

/** Result of `IgnoreObjectFlow`, used in mappings to the pseudo target `objectFilter`: skip the whole object. */
export const ignoreObject: unique symbol = Symbol.for('attrmap.ignoreObject')

/** One element of the SCIM `roles` attribute as the role functions build it. */
export interface RoleValue {
  readonly primary: boolean
  readonly type: string
  readonly display: string
  readonly value: string
}

/** What an expression gives. null = nothing to send; "" is a value. */
export type Value =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly string[]
  | readonly RoleValue[]
  | typeof ignoreAttribute
  | typeof ignoreObject

/** Source attributes by the names written in brackets; an absent key is null. Values are taken as they come from JSON. */
export type SourceValues = Readonly<Record<string, unknown>>

/** What an expression may ask of the world. Nothing here has a hidden default except the clock and the random source. */
export interface Environment {
  /** `Now()`. Default: the time of the call. */
  readonly now?: Date
  /** Number in [0, 1) for `RandomString`. Default: the platform's cryptographic source. */
  readonly random?: () => number
  /** `Guid()`. Default: a random version 4 identifier. */
  readonly uuid?: () => string
  /** Does the target hold this value already? Asked by `SelectUniqueValue`. Default: never. */
  readonly isTaken?: (value: string) => boolean
  /** `DefaultDomain()`; without it that function is an evaluation error. */
  readonly defaultDomain?: string
  /** Values of `%Name%` parameters (cloud-sync dialect), by name without the percent signs. */
  readonly parameters?: Readonly<Record<string, string>>
}
