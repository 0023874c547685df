/** Languages that write a day of a month as a number with a full stop. */
const languages = ['de', 'cs', 'sk', 'da', 'nb', 'nn', 'fi', 'et', 'hr', 'sl', 'sr-Latn', 'is', 'lv', 'hu', 'pl', 'nl', 'en']

/** The names of months as such languages write them behind a day, and alone, in small letters. */
export const monthNames: ReadonlySet<string> = new Set(languages.flatMap((language) => namesIn(language)))

function namesIn(language: string): string[] {
  const forms = [
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
  ]
  return Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 12))).flatMap((date) =>
    forms.flatMap((form) => form.formatToParts(date).flatMap(({ type, value }) => (type === 'month' ? [value.toLowerCase()] : []))),
  )
}
