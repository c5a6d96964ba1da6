import type { AttributeDefinition, ObjectDefinition, ObjectMapping, SynchronizationSchema } from '../model/schema.js'
import type { Profile, ProfileName } from '../profiles/profiles.js'

/** What a rule's severity may be set to; words of the configuration file. */
export type RuleSetting = 'off' | 'note' | 'warn' | 'error'

/** What `checkMapping` may be told beside the mapping. */
export interface CheckOptions {
  /** Compare with this profile (rule P01): a name, a mapping of your own, or what `profileFrom` made. Not given: no comparison. */
  readonly profile?: ProfileName | ObjectMapping | Profile | undefined
  /** Graph users (or CSV rows) for the rules marked "data". */
  readonly sampleUsers?: readonly unknown[] | undefined
  /** The mapping in force before: for rules D06 and F06. */
  readonly previous?: ObjectMapping | SynchronizationSchema | undefined
  /** Fingerprints of findings that are known and accepted; see `fingerprint`. */
  readonly baseline?: Iterable<string> | undefined
  /** Severity by code (MAP406), rule (X06) or name. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined
  /** Attributes of the target, when the document does not list them. */
  readonly targetSchema?: ObjectDefinition | readonly AttributeDefinition[] | undefined
  /** Target paths the service can filter by. Not given: all but those that no service can. */
  readonly filterable?: readonly string[] | undefined
  /** Disables that are too many in one cycle (rule F06). Default: 25. */
  readonly deletionThreshold?: number | undefined
  /** The job's scope is "sync all users and groups" (rule X11). */
  readonly syncAll?: boolean | undefined
  /** Roles or organisations are mapped by SCIM group (rule G01). Default: true. */
  readonly groupsNeeded?: boolean | undefined
  /** The directory's country is known to hold alpha-2 codes (fourth country strategy): silences C01. */
  readonly directoryAlpha2?: boolean | undefined
}
