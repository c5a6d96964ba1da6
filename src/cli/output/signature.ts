import type { FunctionDeclaration } from '../../expression/index.js'
import { plain } from './json.js'

/** `Switch(source, defaultValue?, key1, value1, ...)`. */
export function signature({ name, parameters }: FunctionDeclaration): string {
  const positions = parameters.flatMap(parameter => {
    if (parameter.form === 'optional') return [`${parameter.name}?`]
    if (parameter.form === 'repeating') return [`${parameter.name}1`, '...']
    if (parameter.form === 'pairs') return [`${parameter.name}1`, `${parameter.valueName ?? 'value'}1`, '...']
    return [parameter.name]
  })
  return `${name}(${positions.join(', ')})`
}

export const valueText = (value: unknown): string =>
  typeof value === 'symbol' ? (value.description ?? '') : (JSON.stringify(value, plain) ?? 'null')
