import { Ajv, type Options } from 'ajv'
import { type Definition, definitionOf } from '../definition.js'
import { remember } from '../names.js'
import { formats } from './formats.js'
import * as generated from './generated/validators.js'
import { resourceJsonSchema } from './json-schema.js'

/** What ajv says of one mistake. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A compiled JSON Schema; after a call that gave false, `errors` holds every mistake. */
export interface SchemaValidator {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** How schemas are compiled, here and when the built-in ones are generated. They are ours, so they are not checked themselves. */
export const ajvOptions = {
  allErrors: true,
  ownProperties: true,
  messages: false,
  unicode: false,
  // Said of "unicode" at every compile; lengths in UTF-16 units are what the limits mean.
  logger: false,
  validateSchema: false,
  meta: false,
  strict: false,
} as const satisfies Options

/**
 * The validator of a resource type. The built-in types have theirs as code that ajv generated (`generated/`): ready at once,
 * and no `new Function`, which a page with a content security policy forbids. Types with extensions are compiled on first use.
 */
export function validatorOf(definition: Definition): SchemaValidator {
  return remember(validators, definition, () => ajv().compile(resourceJsonSchema(definition)) as SchemaValidator)
}

const validators = new WeakMap<Definition, SchemaValidator>([
  [definitionOf('User'), generated.validateUser as SchemaValidator],
  [definitionOf('Group'), generated.validateGroup as SchemaValidator],
])

let shared: Ajv | undefined

function ajv(): Ajv {
  shared ??= new Ajv({ ...ajvOptions, formats })
  return shared
}
