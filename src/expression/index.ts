export { type CheckOptions, check } from './check/check.js'
export { type Choice, choices } from './choices.js'
export { type CompiledExpression, type CompileOptions, compile, evaluate } from './compile/compile.js'
export {
  type CompleteOptions,
  type Completion,
  type CompletionOption,
  complete,
  type ParameterHint,
} from './complete/complete.js'
export { signature } from './complete/signature.js'
export { expressionDiagnostics } from './diagnostics.js'
export { type Dialect, dialects } from './dialect.js'
export { EvaluationError, ExpressionError } from './errors.js'
export { explain, explainTree } from './explain/explain.js'
export { type FormatOptions, format, formatTree } from './format/format.js'
export { quote } from './format/print.js'
export type { FunctionDeclaration, FunctionExample, ParameterDeclaration } from './functions/declaration.js'
export { connectFunctions, declarations, findFunction, functions, functionsOf } from './functions/index.js'
export { graphDiagnostics } from './graph/diagnostics.js'
export { checkGraphSource, fromGraph } from './graph/fromGraph.js'
export type { AttributeMappingSource, SourceParameter } from './graph/source.js'
export { toGraph } from './graph/toGraph.js'
export { lint } from './lint/lint.js'
export type { LintContext, LintOptions, LintRule } from './lint/rule.js'
export { lintDiagnostics, lintRules } from './lint/rules.js'
export { compilePattern, type Pattern, type PatternMatch, type PatternResult } from './pattern/pattern.js'
export { PatternLimit } from './pattern/problem.js'
export { type ParseOptions, type ParseResult, parse } from './syntax/parse.js'
export type * from './syntax/tree.js'
export { children, walk } from './syntax/walk.js'
export { type TraceNode, trace } from './trace/trace.js'
export type { Environment, RoleValue, SourceValues, Value } from './values.js'
export { ignoreAttribute, ignoreObject } from './values.js'
