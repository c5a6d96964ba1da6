/** Inline options of .NET: i, m, s, n (only named groups capture), x (blanks and comments in the pattern). */
export interface Options {
  readonly ignoreCase: boolean
  readonly multiline: boolean
  readonly singleline: boolean
  readonly explicit: boolean
  readonly extended: boolean
}

/** @example optionsWith(options, 'i-m') */
export function optionsWith(options: Options, letters: string): Options {
  const [on = '', off = ''] = letters.split('-')
  const value = (letter: string, before: boolean) => (off.includes(letter) ? false : on.includes(letter) || before)
  return {
    ignoreCase: value('i', options.ignoreCase),
    multiline: value('m', options.multiline),
    singleline: value('s', options.singleline),
    explicit: value('n', options.explicit),
    extended: value('x', options.extended),
  }
}
