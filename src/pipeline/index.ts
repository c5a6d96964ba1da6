export { pipelineDiagnostics } from './diagnostics.js'
export { type Chunks, type GraphObject, type Place, type SourceItem, showPlace } from './source.js'
export type { ColumnNeeds } from './sources/columns.js'
export { type ReadOptions, readUsers } from './sources/read-users.js'
export { type SourceFormat, sniffFormat } from './sources/sniff.js'
export { readTable, type Table } from './sources/table.js'
export {
  createTransform,
  type RecordOptions,
  type References,
  type Transform,
  type TransformOptions,
