import { z } from 'zod'

/** A name for people: not blank, of a sane length. */
export const nameText = z
  .string()
  .transform(text => text.trim())
  .refine(text => text !== '', 'is blank')
  .refine(text => text.length <= 250, 'has more than 250 characters')

export const idText = z.string().min(1).max(200)

/** Whether a text begins with a day of the calendar; JavaScript takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []
  return day !== undefined && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
}

/** Points of time in queries: ISO 8601; UTC where no zone is named, wherever the machine is. */
export const timeText = z
  .string()
  .transform(text => (/T[\d:.]+$/.test(text) ? `${text}Z` : text))
  .refine(text => !Number.isNaN(Date.parse(text)) && isDay(text), 'is no ISO 8601 date-time')
  .transform(text => new Date(text).toISOString())
