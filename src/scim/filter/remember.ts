import type { ScimOptions } from '../types.js'
import type { Filter } from './tree.js'

const optionsOf = new WeakMap<Filter, ScimOptions>()

/** Keeps the options a filter was parsed with, so that they need not be repeated when it is used. */
export function rememberOptions(filter: Filter, options: ScimOptions): void {
  optionsOf.set(filter, options)
}

/** The options a filter was parsed with. */
export function rememberedOptions(filter: Filter): ScimOptions {
  return optionsOf.get(filter) ?? {}
}
