import { type Choice, choices } from '../expression/index.js'
import { mappingChoices } from '../mapping/index.js'
import { scimChoices } from '../scim/index.js'

/** Everything that no document says and attrmap had to decide, in one list: `attrmap rule choices` and docs/choices.md read it. */
export const allChoices: readonly Choice[] = [...choices, ...mappingChoices, ...scimChoices]
