/** A language in English words: `uk` → `Ukrainian`. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(tag) ?? tag
}
