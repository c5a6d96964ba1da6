import type { Value } from '../../values.js'

/** Null, or a list without elements: the attribute has no value. "" is one. */
export const isNothing = (value: Value): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** The same, and "". */
export const isNothingOrEmpty = (value: Value): boolean => value === '' || isNothing(value)
