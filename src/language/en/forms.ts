import type { Named } from '../../model/named.ts'

/** The locale of everything that is counted, listed or dated in this language (BCP 47). */
const locale = 'en-GB'

const pluralRules = /* @__PURE__ */ new Intl.PluralRules(locale)
const listFormat = /* @__PURE__ */ new Intl.ListFormat(locale, { type: 'conjunction' })
const dayFormat = /* @__PURE__ */ new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const monthFormat = /* @__PURE__ */ new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The form of a word that goes with a number, by CLDR's plural rules; without `other` the plural ends in `s`. */
export function plural(count: number, one: string, other = `${one}s`): string {
  return pluralRules.select(count) === 'one' ? one : other
}

/** A number with what it counts: `1 quote`, `3 quotes`, `0 quotes`. */
export function counted(count: number, one: string, other?: string): string {
  return `${count} ${plural(count, one, other)}`
}

/** Words as a list: `Kyiv, NATO and Sky News`. */
export function list(items: readonly string[]): string {
  return listFormat.format(items)
}

/** Words as alternatives: `Kyiv, NATO or Sky News`. */
export function listOfAlternatives(items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(items)
}

/** Names as a list, each in one or more pieces, with links kept. */
export function listOfNames(names: readonly Named[][]): Named[] {
  const places = names.map((_, i) => String(i))
  return listFormat
    .formatToParts(places)
    .flatMap(({ type, value }) => (type === 'element' ? (names[Number(value)] ?? []) : [{ text: value }]))
}

/** An ISO date or moment as a day: `2026-11-23T09:00:00Z` → `23 November 2026`. It is the day that the editor wrote, whatever its zone. */
export function formatDate(iso: string): string {
  return dayFormat.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
}

/** An ISO month: `2026-11` → `November 2026`. */
export function formatMonth(month: string): string {
  return monthFormat.format(new Date(`${month}-01T00:00:00Z`))
}

/** The name of a language by its BCP 47 tag: `uk` → `Ukrainian`. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
}

/** A title or the like in quotation marks; marks within it become single ones. */
export function inQuotationMarks(words: string): string {
  return `“${words.replace(/“([^“”]*)”/g, '‘$1’').replace(/"([^"]*)"/g, '‘$1’')}”`
}

/** Words with a capital first letter, as at the start of a line. */
export function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}

/** A number with what it counts, and nothing at all for none: `2 conditions set`. */
export function howMany(count: number, noun: string, what = ''): string {
  return count ? `${counted(count, noun)} ${what}`.trim() : ''
}
