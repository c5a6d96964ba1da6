import { applyRunRoutes } from './apply-runs.js'
import { archiveRoutes } from './archives.js'
import { deactivationRoutes } from './deactivations.js'
import { deviceRoutes } from './devices.js'
import { expressionRoutes } from './expressions.js'
import { insightRoutes } from './insight.js'
import { legalHoldRoutes } from './legal-hold.js'
import { logRoutes } from './logs.js'
import { mappingRoutes } from './mappings.js'
import { orgRoutes } from './orgs.js'
import { providerRoutes } from './providers.js'
import { roleRoutes } from './roles.js'
import type { AdminRoute } from './route.js'
import { settingsRoutes } from './settings.js'
import { userActionRoutes } from './user-actions.js'
import { userRecordRoutes } from './user-records.js'
import { userRoutes } from './users.js'

/** Every call of the admin API. The web server's routes and the OpenAPI document are made from this one table. */
export const adminTable: readonly AdminRoute[] = [
  ...providerRoutes,
  ...mappingRoutes,
  ...applyRunRoutes,
  ...userRoutes,
  ...userActionRoutes,
  ...userRecordRoutes,
  ...deviceRoutes,
  ...insightRoutes,
  ...deactivationRoutes,
  ...orgRoutes,
  ...roleRoutes,
  ...legalHoldRoutes,
  ...archiveRoutes,
  ...logRoutes,
  ...settingsRoutes,
  ...expressionRoutes,
]
