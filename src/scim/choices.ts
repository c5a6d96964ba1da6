/** A behaviour that the standards leave open: what this engine does, and why. Listed by `attrmap rule choices`. */
export interface ScimChoice {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly reason: string
}

/** Every choice of the SCIM engine. */
export const scimChoices: readonly ScimChoice[] = [
  {
    id: 'scim-ne-unassigned',
    question: 'Does a filter with ne match an attribute without value?',
    answer:
      'A single one, yes: no value is not identical to any value. A multi-valued one without values, no: there is none that differs.',
    reason: 'RFC 7644 table 3 asks for values that are not identical, and any value of a multi-valued attribute; others differ.',
  },
  {
    id: 'scim-filter-types',
    question: 'What comes of comparing an attribute with a value of another type, such as userName eq 5?',
    answer: '400 invalidFilter; with entra "True" and "False" count as booleans.',
    reason:
      'RFC 7644 section 3.12: invalidFilter covers a comparison that is not supported. An answer of nobody would hide the mistake.',
  },
  {
    id: 'scim-filter-unknown',
    question: 'What comes of a filter on an attribute the resource type does not define?',
    answer: '400 invalidFilter at the type; no value at the server root.',
    reason: 'RFC 7644 section 3.4.2.1 speaks of the root only.',
  },
  {
    id: 'scim-replace-filtered-value',
    question: 'Does replace with a value filter and without sub-attribute keep what the new value does not name?',
    answer: 'Yes: a matching value takes over what the new one names, and keeps the rest.',
    reason:
      'RFC 7644 section 3.5.2.3 leaves the sub-attributes of a complex attribute that are not named unchanged; a value without its type would not be found by the next request.',
  },
  {
    id: 'scim-remove-unmatched',
    question: 'What comes of a remove whose filter matches nothing?',
    answer: 'Success without a change.',
    reason: 'RFC 7644 section 3.5.2.2 for members, and Microsoft wants 204; what shall be gone is gone.',
  },
  {
    id: 'scim-add-same-value',
    question: 'What comes of adding a value whose type and value are there, with other sub-attributes?',
    answer: 'The value that is there takes over what the new one has; a member stays as it is.',
    reason: 'RFC 7643 section 2.4: the same pair should not appear twice; section 8.7.1: members are immutable.',
  },
  {
    id: 'scim-emptied-element',
    question: 'Does a value go away when its last sub-attribute beside type is removed?',
    answer: 'No: { "type": "work" } stays. It goes away when nothing is left.',
    reason: 'RFC 7644 section 3.5.2.2 removes what the path names and no more.',
  },
  {
    id: 'scim-null-operation',
    question: 'What does null as the value of add or replace mean?',
    answer: 'A single attribute becomes unassigned; add of null to several values adds nothing, replace by null removes them.',
    reason: 'RFC 7643 section 2.5: null is the unassigned state.',
  },
  {
    id: 'scim-patch-envelope',
    question: 'Is a PATCH request without schemas refused?',
    answer: 'Not by applyPatch, which has no envelope to judge; one that lists other schemas is.',
    reason: 'RFC 7644 section 3.5.2 demands it of the HTTP request.',
  },
  {
    id: 'scim-too-many-operations',
    question: 'What answer do more than 1,000 operations get?',
    answer: '413 without scimType.',
    reason: 'RFC 7644 table 9 has none that fits; section 3.7.4 uses 413 for the same excess in bulk requests.',
  },
]
