// What a person would write by hand for the grammar of section 2 of the reference, without recovery, words or limits: recursive descent over the
// characters, giving the same tree with the same places. The yardstick for the parser.
export function parseByHand(text) {
  let position = 0
  const tree = expression()
  blanks()
  if (position < text.length) throw new SyntaxError(`unexpected text at ${position}`)
  return tree

  function blanks() {
    for (;;) {
      const code = text.charCodeAt(position)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      position++
    }
  }

  function expression() {
    const left = operand()
    blanks()
    const start = position
    const operator = comparison()
    if (operator === undefined) return left
    const operatorSpan = { start, end: position }
    const right = operand()
    return { type: 'comparison', operator, operatorSpan, left, right, span: { start: left.span.start, end: right.span.end } }
  }

  function comparison() {
    const code = text.charCodeAt(position)
    if (code !== 0x3c && code !== 0x3d && code !== 0x3e) return undefined
    const two = text.slice(position, position + 2)
    const sign = two === '<>' || two === '<=' || two === '>=' ? two : text[position]
    position += sign.length
    return sign
  }

  function operand() {
    blanks()
    const start = position
    const code = text.charCodeAt(position)
    if (code === 0x22) return string(start)
    if (code === 0x5b) return attribute(start)
    if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x26) return number(start)
    while (isWord(text.charCodeAt(position))) position++
    if (position === start) throw new SyntaxError(`unexpected text at ${position}`)
    const end = position
    const name = text.slice(start, end)
    blanks()
    if (text.charCodeAt(position) !== 0x28) {
      position = end
      return { type: 'word', name, span: { start, end } }
    }
    position++
    const slots = positions()
    return { type: 'call', name, nameSpan: { start, end }, slots, span: { start, end: position } }
  }

  function positions() {
    const slots = []
    let from = position
    blanks()
    if (text.charCodeAt(position) === 0x29) {
      position++
      return slots
    }
    for (;;) {
      blanks()
      const code = text.charCodeAt(position)
      if (code === 0x2c || code === 0x29) slots.push({ span: { start: from, end: position } })
      else {
        const value = expression()
        slots.push({ span: { start: value.span.start, end: value.span.end }, value })
        blanks()
      }
      const next = text.charCodeAt(position)
      if (next !== 0x2c && next !== 0x29) throw new SyntaxError(`a comma or bracket is missing at ${position}`)
      position++
      if (next === 0x29) return slots
      from = position
    }
  }

  function string(start) {
    position++
    let value = ''
    let from = position
    for (;;) {
      const code = text.charCodeAt(position)
      if (code === 0x22) break
      if (Number.isNaN(code)) throw new SyntaxError('a text is not closed')
      if (code === 0x5c) {
        const next = text.charCodeAt(position + 1)
        if (next === 0x22 || next === 0x5c) {
          value += text.slice(from, position)
          position++
          from = position
        }
      }
      position++
    }
    value += text.slice(from, position)
    position++
    return { type: 'text', value, span: { start, end: position } }
  }

  function attribute(start) {
    let depth = 0
    do {
      const code = text.charCodeAt(position)
      if (Number.isNaN(code)) throw new SyntaxError('an attribute is not closed')
      if (code === 0x5b) depth++
      else if (code === 0x5d) depth--
      position++
    } while (depth > 0)
    return { type: 'attribute', name: text.slice(start + 1, position - 1).trim(), span: { start, end: position } }
  }

  function number(start) {
    position++
    while (isWord(text.charCodeAt(position))) position++
    const raw = text.slice(start, position)
    return { type: 'number', value: Number(raw.replace(/^&[hH]/, '0x')), raw, span: { start, end: position } }
  }

  function isWord(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  }
}
