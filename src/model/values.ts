import { z } from 'zod'

/** Words; not empty. */
export const words = z
  .string({ error: 'write words here, in quotation marks if they look like a number or a date' })
  .trim()
  .min(1, { error: 'write some words here' })

/** Whether a year, month and day exist in the calendar. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Whether a text is an ISO 8601 calendar date that exists. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)
}

/** An ISO 8601 date: `2026-03-02`. */
export const date = z
  .string({ error: 'write a date such as `2026-03-02`' })
  .refine(isDate, { error: 'write a date such as `2026-03-02`, and a day that exists' })

/** An ISO 8601 date and time with its zone, so that it means one moment: `2026-03-03T09:00:00Z`, `2026-03-03T10:00+01:00`. */
export const moment = z
  .string({ error: 'write a date and time with its zone, such as `2026-03-03T09:00:00Z`' })
  .refine(
    (text) =>
      /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(text) &&
      isDay(text.slice(0, 10)),
    { error: 'write a date and time with its zone, such as `2026-03-03T09:00:00Z`' },
  )

/** A language tag of BCP 47, such as `en` or `uk`. */
export const language = z
  .string({ error: 'write a language code such as `en`' })
  .refine(isLanguage, { error: 'write a language code such as `en` or `uk`' })

/** Whether a text is a well-formed language tag of BCP 47. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** An address on the web. */
export const webAddress = z
  .string({ error: 'write an address that begins with `https://`' })
  .refine((text) => /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text), {
    error: 'write an address that begins with `https://`',
  })

/** The name of a content file without folder and extension, as in its address. */
export const id = z
  .string({ error: 'write the file’s name without folder and extension' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'write the file’s name without folder and extension, such as `anna-lund`' })

/** A list; a single entry may be written without one. */
export const listOf = <T extends z.ZodType>(entry: T, error = 'write words, or a list of words such as `[one, two]`') =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(entry, { error }))

/** The names of people’s files. */
export const peopleIds = listOf(id, 'write the names of people’s files in a list, such as `[anna-lund]`')
