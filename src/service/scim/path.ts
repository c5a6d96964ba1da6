/** Where SCIM is, below the service's base URL. */
export const scimPath = '/scim/v2'
