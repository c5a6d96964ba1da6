import { z } from 'zod'
import { roles } from '../domain/roles.js'
import { pageAnswer } from './answers.js'
import { pageOf, pageQuery } from './page.js'
import { type AdminRoute, read } from './route.js'

const roleAnswer = z.object({
  id: z.string(),
  name: z.string(),
  signsInTo: z.array(z.enum(['app', 'console'])),
  administrator: z.boolean(),
})

export const roleRoutes: readonly AdminRoute[] = [
  read('/roles', {
    summary: 'The roles there are',
    tag: 'roles',
    access: 'viewer',
    query: pageQuery,
    answer: pageAnswer(roleAnswer),
    handler: async ({ query }) =>
      pageOf(
        roles.map(role => ({ id: role.id, name: role.name, signsInTo: role.signsInTo, administrator: role.administrator })),
        query,
      ),
  }),
]
