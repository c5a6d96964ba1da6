export { type Clock, systemClock } from './client/clock.js'
export type { Fetch, Patience, Reply } from './client/http.js'
export { type ClientOptions, matchingQuery, type ScimClient, type ScimRequest, scimClient } from './client/scim-client.js'
export type { SentRequest } from './deliver/carry-out.js'
export { type DeliverOptions, type Delivery, DeliveryError, deliver } from './deliver/deliver.js'
export { type Journal, type JournalEntry, journalEntry, memoryJournal } from './deliver/journal.js'
export type { LogContext, LogStep, ProvisioningLogRecord } from './deliver/log-record.js'
export { pipelineDiagnostics } from './diagnostics.js'
export { type OnDemandOptions, type OnDemandResult, type OnDemandStep, onDemand, onDemandAnswer } from './on-demand/on-demand.js'
export {
  type AttributeChange,
  type PlannedAction,
  type PlannedChange,
  type PlanSummary,
  planCounter,
  summarize,
} from './plan/change.js'
export type { Dialect } from './plan/patch-requests.js'
export { type PlanOptions, plan, type TargetInput } from './plan/plan.js'
export { type PlanFile, type PlanFileOptions, planFile, readPlanFile } from './plan/plan-file.js'
export { listTarget, liveTarget, type PlanTarget, TargetError } from './plan/plan-target.js'
export { type RenderPlanOptions, renderChange, renderPlan, renderSummary } from './plan/render-plan.js'
export { type ReplayOptions, type ReplayStep, replay } from './replay/replay.js'
export { type Chunks, type GraphObject, type Place, type SourceItem, showPlace } from './source.js'
export type { ColumnNeeds } from './sources/columns.js'
export { type GraphClient, type GraphOptions, graphUsers } from './sources/graph.js'
export { type ReadOptions, readUsers } from './sources/read-users.js'
export { type SourceFormat, sniffFormat } from './sources/sniff.js'
export { readTable, type Table } from './sources/table.js'
export { findMapping, type Mapping } from './transform/choose-mapping.js'
export { createTransform, type Transform, type TransformOptions } from './transform/create-transform.js'
export type { RecordOptions, References } from './transform/evaluate-row.js'
export type { PendingReference, Skipped, TransformResult, Verdict } from './transform/result.js'
export { MappingError } from './transform/rows.js'
export { graphQuery, type SourceNeeds, sourceNeeds } from './transform/source-needs.js'
export { type StreamOptions, transform, type UserStream } from './transform/stream.js'
