import { enterpriseUserSchema, groupSchema, type ScimSchema, userSchema } from '../../src/scim/index.js'

/** A custom extension with one attribute of every kind that the built-in schemas lack. */
export const customSchema: ScimSchema = {
  id: 'urn:example:params:scim:schemas:extension:corp:2.0:User',
  name: 'Corp',
  attributes: [
    { name: 'level', type: 'integer', ...plain() },
    { name: 'quota', type: 'decimal', ...plain() },
    { name: 'vip', type: 'boolean', ...plain() },
    { name: 'certified', type: 'dateTime', ...plain() },
    { name: 'badge', type: 'string', ...plain(), mutability: 'immutable' },
    { name: 'secret', type: 'string', ...plain(), returned: 'request' },
    { name: 'tags', type: 'string', ...plain(), multiValued: true },
    {
      name: 'desk',
      type: 'complex',
      ...plain(),
      subAttributes: [
        { name: 'building', type: 'string', ...plain() },
        { name: 'code', type: 'string', ...plain(), mutability: 'readOnly' },
      ],
    },
  ],
}

function plain() {
  return { multiValued: false, required: false, mutability: 'readWrite', returned: 'default' } as const
}

/** Puts the URNs of the schemas in the place of `{core}`, `{group}`, `{ent}` and `{ext}`. */
export function withUrns(text: string): string {
  return text
    .replaceAll('{core}', userSchema.id)
    .replaceAll('{group}', groupSchema.id)
    .replaceAll('{ent}', enterpriseUserSchema.id)
    .replaceAll('{ext}', customSchema.id)
}

export const patchOp = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

/** The error a call throws, or its result when it throws none. */
export function caught(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}
