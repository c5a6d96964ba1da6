import { roles } from '../domain/roles.js'
import { pageOf, pageQuery } from './page.js'
import { type AdminRoute, read } from './route.js'

export const roleRoutes: readonly AdminRoute[] = [
  read('/roles', {
    summary: 'The roles there are',
    tag: 'roles',
    access: 'viewer',
    query: pageQuery,
    handler: async ({ query }) =>
      pageOf(
        roles.map(role => ({ id: role.id, name: role.name, signsInTo: role.signsInTo, administrator: role.administrator })),
        query,
      ),
  }),
]
