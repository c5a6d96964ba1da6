import { type Diagnostic, report, type Span } from '../../diagnostics/index.js'
import { argumentMissing, emptyPair, emptyRepetition, keyWithoutValue, tooManyArguments } from '../diagnostics-check.js'
import type { FunctionDeclaration, ParameterDeclaration } from '../functions/declaration.js'
import { positionOf } from '../positions.js'
import { replacement } from '../syntax/reader.js'
import type { Call, Expression, Slot } from '../syntax/tree.js'

/** Compares the written positions with the parameters: missing, empty, too many, unpaired. */
export function checkArity(call: Call, declaration: FunctionDeclaration): Diagnostic[] {
  const { parameters } = declaration
  const last = parameters.at(-1)
  const tail = last?.form === 'repeating' || last?.form === 'pairs' ? last : undefined
  const fixed = tail ? parameters.slice(0, -1) : parameters
  const found = fixed.flatMap((parameter, index) =>
    parameter.form === 'required' && !isFilled(call.slots[index]) ? [missing(call, declaration, parameter.name, index)] : [],
  )
  if (!tail) return call.slots.length > fixed.length ? [...found, tooMany(call, declaration)] : found
  const rest = call.slots.slice(fixed.length)
  return [
    ...found,
    ...(tail.form === 'pairs' ? checkPairs(call, declaration, tail, rest) : checkRepeating(call, declaration, tail, rest)),
  ]
}

const isFilled = (slot: Slot | undefined): boolean => slot?.value !== undefined || slot?.unreadable === true

function missing(call: Call, declaration: FunctionDeclaration, name: string, index: number): Diagnostic {
  const slot = call.slots[index]
  return report(argumentMissing, {
    span: slot ? visible(slot.span, call) : closing(call),
    message: `${declaration.name}: missing ${name} (position ${index + 1})`,
    hint: `write ${signature(declaration)}`,
  })
}

function tooMany(call: Call, declaration: FunctionDeclaration): Diagnostic {
  const allowed = declaration.parameters.length
  const first = call.slots[allowed]?.span ?? call.span
  const end = call.slots.at(-1)?.span.end ?? call.span.end
  const empty = call.slots.slice(allowed).every(slot => !slot.value)
  const before = call.slots[allowed - 1]?.span.end ?? call.nameSpan.end + 1
  const counted = allowed === 0 ? 'no arguments' : allowed === 1 ? '1 position' : `${allowed} positions`
  return report(tooManyArguments, {
    span: visible({ start: first.start, end }, call),
    message: `${declaration.name} has ${counted}, here are ${call.slots.length}`,
    hint: empty && allowed > 0 ? 'a comma before the closing bracket opens another position' : `write ${signature(declaration)}`,
    ...(empty && { fix: replacement('remove the empty position', { start: before, end }, '', false) }),
  })
}

function checkRepeating(
  call: Call,
  declaration: FunctionDeclaration,
  parameter: ParameterDeclaration,
  rest: readonly Slot[],
): Diagnostic[] {
  const offset = declaration.parameters.length - 1
  const given = rest.filter(isFilled).length
  const label = (index: number) => positionOf(declaration, offset + index)?.label ?? parameter.name
  if (given < (parameter.minimum ?? 1)) {
    const empty = rest.findIndex(slot => !isFilled(slot))
    const index = empty < 0 ? rest.length : empty
    return [missing(call, declaration, label(index), offset + index)]
  }
  return rest.flatMap((slot, index) => {
    if (isFilled(slot)) return []
    // Candidates of SelectUniqueValue are rules, of which none may be left out; sources of Join and Coalesce are merely skipped.
    if (declaration.position === 'outermost') return [missing(call, declaration, label(index), offset + index)]
    const message = `${declaration.name}: position ${offset + index + 1} (${label(index)}) is empty and skipped`
    return [report(emptyRepetition, { span: visible(slot.span, call), message, choice: 'empty-repetition' })]
  })
}

function checkPairs(
  call: Call,
  declaration: FunctionDeclaration,
  parameter: ParameterDeclaration,
  rest: readonly Slot[],
): Diagnostic[] {
  const offset = declaration.parameters.length - 1
  const minimum = 2 * (parameter.minimum ?? 1)
  if (rest.length % 2 === 0) {
    if (rest.length < minimum) {
      const label = positionOf(declaration, offset + rest.length)?.label ?? parameter.name
      return [missing(call, declaration, label, offset + rest.length)]
    }
    if (rest.every(isFilled)) return []
    return rest.flatMap((slot, index) => (isFilled(slot) ? [] : [emptyHalf(call, declaration, offset + index, slot)]))
  }
  const lost = lostKey(rest)
  const slot = rest[lost.index]
  if (slot && !slot.value) return [emptyPosition(call, declaration, offset + lost.index, slot)]
  const source = slot?.value ? written(slot.value) : ''
  const before = call.slots[offset - 1]
  const forgotten = before?.value && declaration.parameters[offset - 1]?.form === 'optional' ? before : undefined
  const position = `position ${offset + lost.index + 1}`
  const what = lost.valueAlone ? `the value ${source} (${position}) has no key` : `the key ${source} (${position}) has no value`
  const seems = forgotten && defaultSeemsForgotten(forgotten, rest)
  const name = declaration.parameters[offset - 1]?.name ?? ''
  return [
    report(keyWithoutValue, {
      span: slot?.value?.span ?? visible(slot?.span ?? call.span, call),
      message: `${declaration.name}: ${what}${seems ? `; the ${name} seems to be missing` : ''}`,
      hint: seems
        ? `without a default its position stays empty: ${declaration.name}(${'\u2026'}, , ${forgotten.value ? written(forgotten.value) : ''}, \u2026)`
        : lost.valueAlone
          ? 'write the key before this value, or remove the value'
          : 'add the value after this key, or remove the key',
      ...(seems && {
        fix: replacement(`leave the ${name} empty`, { start: forgotten.span.start, end: forgotten.span.start }, ', ', false),
      }),
    }),
  ]
}

/** A comma too many: the position it opens is no pair. */
function emptyPosition(call: Call, declaration: FunctionDeclaration, index: number, slot: Slot): Diagnostic {
  return report(keyWithoutValue, {
    span: visible(slot.span, call),
    message: `${declaration.name}: position ${index + 1} is empty, and keys and values come in pairs`,
    hint: 'remove the comma before it, or write a key and its value',
  })
}

function emptyHalf(call: Call, declaration: FunctionDeclaration, index: number, slot: Slot): Diagnostic {
  const label = positionOf(declaration, index)?.label ?? 'key'
  const message = `${declaration.name}: position ${index + 1} (${label}) is empty`
  return report(emptyPair, { span: visible(slot.span, call), message, hint: 'write "" for an empty text' })
}

/**
 * Which of the texts after the default stands alone. Keys and values mostly look different (germany, DE): the first place where the
 * alternation breaks is the one; without such a place it is the last key.
 */
function lostKey(rest: readonly Slot[]): { index: number; valueAlone: boolean } {
  const looks = rest.map(slot => look(slot.value))
  const [key, value] = looks
  if (key !== undefined && value !== undefined && key !== value) {
    const broken = looks.findIndex((found, index) => found !== (index % 2 === 0 ? key : value))
    if (broken > 0 && broken % 2 === 1 && looks[broken] === key) return { index: broken - 1, valueAlone: false }
    if (broken > 0 && broken % 2 === 0 && looks[broken] === value && broken < looks.length - 1)
      return { index: broken, valueAlone: true }
  }
  return { index: rest.length - 1, valueAlone: false }
}

/** Does the text in the default's place look like the keys it would then begin, and unlike the values? */
function defaultSeemsForgotten(given: Slot, rest: readonly Slot[]): boolean {
  if (given.value?.type === 'text' && given.value.value === '') return false
  if (rest.length === 1) return true
  const own = look(given.value)
  const keys = rest.filter((_, index) => index % 2 === 1).map(slot => look(slot.value))
  const values = rest.filter((_, index) => index % 2 === 0).map(slot => look(slot.value))
  return own !== undefined && keys.every(found => found === own) && !values.includes(own)
}

/** A text's outward kind: letter case and whether it is as short as a code. */
function look(node: Expression | undefined): string | undefined {
  if (node?.type === 'number') return 'digits'
  if (node?.type !== 'text') return node?.type
  const { value } = node
  if (/^\d+$/.test(value)) return 'digits'
  const cased = value !== value.toUpperCase() ? (value !== value.toLowerCase() ? 'mixed' : 'lower') : 'upper'
  return `${cased}${value.length <= 3 ? ' code' : ''}`
}

function written(node: Expression): string {
  const text =
    node.type === 'text'
      ? JSON.stringify(node.value)
      : node.type === 'attribute'
        ? `[${node.name}]`
        : node.type === 'number'
          ? node.raw
          : node.type === 'call'
            ? `${node.name}(\u2026)`
            : 'here'
  return text.length > 40 ? `${text.slice(0, 37)}...` : text
}

/** `Append(source, suffix)`; optional positions with a question mark. */
function signature(declaration: FunctionDeclaration): string {
  const names = declaration.parameters.map(({ form, name, valueName }) => {
    if (form === 'pairs') return `${numbered(name)}1, ${numbered(valueName ?? name)}1, \u2026`
    return form === 'repeating' ? `${numbered(name)}1, \u2026` : `${name}${form === 'optional' ? '?' : ''}`
  })
  return `${declaration.name}(${names.join(', ')})`
}

const numbered = (name: string) => name.replace(/\d+$/, '')

const closing = (call: Call): Span => ({ start: Math.max(call.nameSpan.end, call.span.end - 1), end: call.span.end })

/** An empty position is marked by the bracket or comma that ends it. */
const visible = (span: Span, call: Call): Span =>
  span.end > span.start ? span : { start: span.start, end: Math.min(span.start + 1, call.span.end) }
