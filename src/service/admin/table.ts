import { orgRoutes } from './orgs.js'
import { providerRoutes } from './providers.js'
import type { AdminRoute } from './route.js'
import { userActionRoutes } from './user-actions.js'
import { userRoutes } from './users.js'

/** Every call of the admin API. The web server's routes and the OpenAPI document are made from this one table. */
export const adminTable: readonly AdminRoute[] = [...providerRoutes, ...userRoutes, ...userActionRoutes, ...orgRoutes]
