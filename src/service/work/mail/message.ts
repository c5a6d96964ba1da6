import type { Mail } from './send-mail.js'

/** Bytes of text in one encoded word: 75 characters at most with its frame (RFC 2047 section 2), in whole base64 groups. */
const encodedWordBytes = 45

/** A header's text for people: as it is when it is short ASCII, otherwise in encoded words, so nothing in it can end the line. */
function headerText(text: string): string {
  if (/^[ -~]{0,60}$/.test(text) && !text.includes('=?')) return text
  const words: string[] = []
  let word = ''
  for (const character of text) {
    if (Buffer.byteLength(word + character) > encodedWordBytes) {
      words.push(word)
      word = ''
    }
    word += character
  }
  words.push(word)
  return words.map(part => `=?utf-8?B?${Buffer.from(part, 'utf8').toString('base64')}?=`).join('\r\n ')
}

/**
 * The lines of a message (RFC 5322), ready to stand between DATA and its final dot. The text is base64, of which no line begins
 * with a dot and none is longer than 76 characters, whatever the text says.
 */
export function messageOf({ id, date, from, to, subject, text }: Mail): string {
  const encoded = Buffer.from(text.replace(/\r\n|\r|\n/g, '\r\n'), 'utf8').toString('base64')
  return [
    `From: <${from}>`,
    `To: ${to.map(recipient => `<${recipient}>`).join(',\r\n ')}`,
    `Subject: ${headerText(subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    // RFC 3834: nobody's holiday notice answers.
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(encoded.match(/.{1,76}/g) ?? ['']),
  ].join('\r\n')
}
