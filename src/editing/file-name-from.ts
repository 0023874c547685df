/** Latin letters that Unicode does not decompose into a letter and a mark. */
const spelled: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't' },
}

/**
 * The name of a content file for a title: lower-case letters a to z, digits, single hyphens. `Anna Ågren’s offer` → `anna-agrens-offer`.
 * One of more than 100 characters ends with a whole word. Empty when no character of the title can be used.
 */
export function fileNameFrom(title: string): string {
  const name = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, (character) => spelled[character] ?? character)
    .replace(/['’‘ʼ\p{M}]|(?![a-z0-9])[\p{L}\p{N}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return /^.{0,100}(?=-|$)/.exec(name)?.[0] ?? name.slice(0, 100)
}
