/**
 * A text for a terminal without control characters, our colours, tabs and line ends excepted: a name of a file or a value of a user
 * could otherwise move the cursor, rename the window or hide what was said.
 *
 * @example
 * harmless('a\u001b]0;b\u0007') // 'a\ufffd]0;b\ufffd'
 */
export const harmless = (text: string): string => text.replace(controls, '\ufffd')

const controls = /\u001b(?!\[\d*m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]/g
