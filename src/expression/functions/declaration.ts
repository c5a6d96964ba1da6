import type { Diagnostic, DiagnosticDeclaration, Span } from '../../diagnostics/index.js'
import type { Dialect } from '../dialect.js'
import type { Call } from '../syntax/tree.js'
import type { Environment, SourceValues, Value } from '../values.js'

/** Kind of a parameter: what the value is converted to before `evaluate` sees it. */
export type ArgumentKind = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'any' | 'roles'

/** Kind of a result, for the checker and for targets. `any`: that of the chosen argument. */
export type ResultKind = 'text' | 'integer' | 'boolean' | 'dateTime' | 'list' | 'roles' | 'any' | 'flow'

/** The value `evaluate` receives for each kind; null when the argument evaluated to null. */
export interface ArgumentValues {
  text: string | null
  /** Safe whole numbers as number, larger ones as bigint. */
  integer: number | bigint | null
  number: number | bigint | null
  boolean: boolean | null
  /** A single value arrives as a list of one. */
  list: readonly string[] | null
  any: Value
  /** The record's raw value: the shape of appRoleAssignments is the directory's. */
  roles: unknown
}

export interface ParameterDeclaration<Kind extends ArgumentKind = ArgumentKind> {
  /** The reference page's name for it, used in messages, docs and as Graph key. */
  readonly name: string
  readonly kind: Kind
  readonly words: string
  /** `required` one position; `optional` may be empty or left out; `repeating` one or more; `pairs` key and value in turn. Last only. */
  readonly form: 'required' | 'optional' | 'repeating' | 'pairs'
  /** Fewest occurrences of a repeating parameter (default 1) or of pairs (default 1). */
  readonly minimum?: number
  /** Second name of a pair. */
  readonly valueName?: string
  /** Published key in the Graph tree when it differs from `name`, e.g. `switchValue`, `Find`. */
  readonly graphKey?: string
  /** Unpublished key that schemas of the service were found to have. Read, never written: see the choice `graph-parameter-names`. */
  readonly storedKey?: string
  /** The only texts allowed, e.g. DateAdd's intervals or InStr's bare words. */
  readonly oneOf?: readonly string[]
}

interface Extra {
  readonly graphKey?: string
  readonly storedKey?: string
  readonly oneOf?: readonly string[]
  readonly minimum?: number
}

type Form<Kind extends ArgumentKind, F extends ParameterDeclaration['form']> = ParameterDeclaration<Kind> & { readonly form: F }

export const required = <Kind extends ArgumentKind>(
  name: string,
  kind: Kind,
  words: string,
  extra: Extra = {},
): Form<Kind, 'required'> => ({ name, kind, words, form: 'required', ...extra })
export const optional = <Kind extends ArgumentKind>(
  name: string,
  kind: Kind,
  words: string,
  extra: Extra = {},
): Form<Kind, 'optional'> => ({ name, kind, words, form: 'optional', ...extra })
export const repeating = <Kind extends ArgumentKind>(
  name: string,
  kind: Kind,
  words: string,
  extra: Extra = {},
): Form<Kind, 'repeating'> => ({ name, kind, words, form: 'repeating', ...extra })
export const pairs = <Kind extends ArgumentKind>(
  name: string,
  valueName: string,
  kind: Kind,
  words: string,
  extra: Extra = {},
): Form<Kind, 'pairs'> => ({ name, valueName, kind, words, form: 'pairs', ...extra })

/** What `evaluate` gets for one parameter: undefined when an optional position was not given. */
type ArgumentOf<P> =
  P extends Form<infer Kind, 'required'>
    ? ArgumentValues[Kind]
    : P extends Form<infer Kind, 'optional'>
      ? ArgumentValues[Kind] | undefined
      : P extends Form<infer Kind, 'repeating'>
        ? readonly ArgumentValues[Kind][]
        : P extends Form<infer Kind, 'pairs'>
          ? readonly { readonly key: ArgumentValues[Kind]; readonly value: ArgumentValues[Kind] }[]
          : never

type ArgumentsOf<P extends readonly ParameterDeclaration[]> = { -readonly [Index in keyof P]: ArgumentOf<P[Index]> }

/** Where a call stands in its text; made once when compiling, so that failing needs no try block on the way. */
export interface CallSite {
  readonly functionName: string
  readonly span: Span
  /** Spans of the written positions, in order; undefined for one that is not there. */
  readonly argumentSpans: readonly (Span | undefined)[]
  /** Ends the evaluation with an EvaluationError; `argument` marks that position instead of the whole call. */
  fail(
    declaration: DiagnosticDeclaration,
    occurrence?: { message?: string; hint?: string; argument?: number; choice?: string },
  ): never
}

/**
 * The environment as functions see it: every default is filled in by `compile/environment.ts`. `now` stays the same during one
 * evaluation.
 */
export interface World extends Environment {
  readonly now: Date
  readonly random: () => number
  readonly uuid: () => string
  readonly isTaken: (value: string) => boolean
}

/** A compiled node: gives its value for one record. */
export type Evaluator = (record: SourceValues, environment: World) => Value

/** One written argument, for functions that decide themselves what to evaluate (IIF, Switch, Coalesce, SelectUniqueValue). */
export interface CompiledArgument {
  readonly evaluate: Evaluator
  /** The value when it is a literal, so that Switch can build a Map once. */
  readonly constant?: Value
  /** The name when the argument is `[name]` and nothing else; `raw` then reads the record's own value, unconverted. */
  readonly attribute?: string
  readonly raw?: (record: SourceValues) => unknown
  readonly span: Span
}

export interface FunctionExample {
  readonly title: string
  readonly source: string
  readonly record?: SourceValues
  readonly now?: string
  readonly taken?: readonly string[]
  readonly defaultDomain?: string
  /** Exactly one of the next three. `match` is for random results. */
  readonly value?: unknown
  readonly match?: RegExp
  /** Code of the diagnostic that checking or evaluating gives. */
  readonly diagnostic?: string
}

/** A built-in as everything else reads it: checker, compiler, pages, CLI help, editor hover, tests. */
export interface FunctionDeclaration {
  readonly name: string
  readonly dialects: readonly Dialect[]
  /** False for functions known to the service but superseded or unpublished: evaluated, not offered by completion. */
  readonly offered: boolean
  readonly summary: string
  /** What null and "" do, in one or two sentences. */
  readonly nulls: string
  readonly parameters: readonly ParameterDeclaration[]
  readonly returns: ResultKind
  /** The page and heading this behaviour comes from. */
  readonly reference: string
  /** Identifiers of the choices (choices.ts) the behaviour depends on. */
  readonly choices: readonly string[]
  readonly examples: readonly FunctionExample[]
  /** Result depends on clock or randomness: never folded to a constant. */
  readonly volatile: boolean
  /** What an update does with the list of a target that has one already, when the mapping's result comes from this call. */
  readonly updates?: 'add' | 'replace'
  /** Where the call may stand: anywhere, or as the outermost call only. */
  readonly position: 'anywhere' | 'outermost'
  readonly evaluate?: (...values: never[]) => Value
  /**
   * Rules that the parameters cannot say, such as the modes of Replace or Switch's missing default. Runs when the number of
   * positions is right; `call.slots` are the positions as written.
   */
  readonly check?: (call: Call, dialect: Dialect) => readonly Diagnostic[]
  /** In place of `evaluate`: positions as written, undefined for an empty one. */
  readonly compile?: (positions: readonly (CompiledArgument | undefined)[], site: CallSite) => Evaluator
}

type Defaulted = 'dialects' | 'offered' | 'choices' | 'volatile' | 'position'

/** `evaluate` takes the values in parameter order, then environment and call site; or `compile` for lazy functions. */
type Definition<P extends readonly ParameterDeclaration[]> = Omit<
  FunctionDeclaration,
  Defaulted | 'parameters' | 'evaluate' | 'compile'
> &
  Partial<Pick<FunctionDeclaration, Defaulted>> & { readonly parameters: P } & (
    | { readonly evaluate: (...values: [...ArgumentsOf<P>, World, CallSite]) => Value; readonly compile?: never }
    | { readonly compile: NonNullable<FunctionDeclaration['compile']>; readonly evaluate?: never }
  )

/**
 * Declares a built-in. One function a file, named after it; `functions/index.ts` lists them all.
 *
 * @example see `functions/Append.ts`
 */
export function defineFunction<const P extends readonly ParameterDeclaration[]>(definition: Definition<P>): FunctionDeclaration {
  return Object.freeze({
    dialects: ['entra', 'cloud-sync'] as const,
    offered: true,
    choices: [],
    volatile: false,
    position: 'anywhere' as const,
    ...definition,
  }) as FunctionDeclaration
}
