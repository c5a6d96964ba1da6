import { z } from 'zod'

const environment = z
  .strictObject({
    tenant: z.string().optional().describe('Directory (tenant) identifier.'),
    servicePrincipal: z.string().describe('Object identifier of the enterprise application.'),
    job: z.string().describe('Identifier of its synchronization job.'),
    readOnly: z.boolean().optional().describe('true: nothing may be pushed to it.'),
    graph: z.url().optional().describe('Root of Microsoft Graph, when it is not the public one.'),
  })
  .describe('A tenant that commands with --env talk to.')

const limits = z.strictObject({
  maximumLength: z.int().min(1).optional().describe('Characters an expression may have. Default 10000.'),
  maximumDisables: z.int().min(0).optional().describe('Disables and deletes a plan may hold. Default 25.'),
})

/** The file attrmap.config.json. docs/attrmap.config.schema.json is generated from this declaration. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors.'),
    profile: z.string().optional().describe('Profile that mappings are checked against.'),
    paths: z.array(z.string()).optional().describe('What check, format and test work on when no path is given.'),
    ignore: z.array(z.string()).optional().describe('Globs that are left out.'),
    rules: z
      .record(z.string(), z.enum(['off', 'note', 'warn', 'error']))
      .optional()
      .describe('Severity by diagnostic code.'),
    samples: z.string().optional().describe('File of sample users for rules that need data.'),
    environments: z.record(z.string(), environment).optional(),
    limits: limits.optional(),
  })
  .describe('Configuration of attrmap. Data only, never code.')

export type Config = z.infer<typeof configSchema>

/** The names that members may have, at any place; for whoever misspelt one. */
export const members: readonly string[] = [configSchema, environment, limits].flatMap(({ shape }) => Object.keys(shape))
