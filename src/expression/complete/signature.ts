import type { FunctionDeclaration, ParameterDeclaration } from '../functions/declaration.js'

/**
 * How a call is written: optional positions carry a question mark, repeated ones end in `...`.
 *
 * @example
 * signature(functions.get('Switch')) // 'Switch(source, defaultValue?, key1, value1, ...)'
 */
export function signature(declaration: FunctionDeclaration): string {
  return `${declaration.name}(${declaration.parameters.flatMap(written).join(', ')})`
}

function written(parameter: ParameterDeclaration): string[] {
  const plain = parameter.name.replace(/\d+$/, '')
  switch (parameter.form) {
    case 'required':
      return [parameter.name]
    case 'optional':
      return [`${parameter.name}?`]
    case 'repeating':
      return [...Array.from({ length: Math.max(1, parameter.minimum ?? 1) }, (_, index) => `${plain}${index + 1}`), '...']
    case 'pairs':
      return [`${plain}1`, `${(parameter.valueName ?? 'value').replace(/\d+$/, '')}1`, '...']
  }
}
