/** A control character in a line of a content file: where it is, how it is written there, and its code. */
interface ControlCharacter {
  start: number
  written: string
  code: number
}

/** What a control character does, for an editor: `U+202E, which reverses the direction of the words after it`. */
export function describeControl(code: number): string {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  if (turns.test(String.fromCodePoint(code))) return `${name}, which reverses the direction of the words after it`
  if (endsTurn.test(String.fromCodePoint(code))) return `${name}, which ends a change of direction`
  return `${name}, a control character`
}

/** The characters that begin another direction, those that end one, and the marks that may move figures and punctuation (Unicode Annex 9). */
const turns = /[\u202A\u202B\u202D\u202E\u2066-\u2068\u200F\u061C]/
const endsTurn = /[\u202C\u2069]/
/** Marks of direction that words of right-to-left scripts need. */
const rightToLeftMarks = /[\u200F\u061C]/
const rightToLeftLetter = /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const others = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u206A-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u
const any = new RegExp([turns, endsTurn, others].map(({ source }) => source).join('|'), 'gu')
/** Flags of countries without a code of two letters are written with tags. */
const flag = /\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu
/** A character that is written with its number, in Markdown and in YAML. */
const numbered = {
  markdown: /&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<decimal>\d{1,7}));/gu,
  yaml: /\\(?:u(?<four>[0-9a-fA-F]{4})|U(?<eight>[0-9a-fA-F]{8})|x(?<two>[0-9a-fA-F]{2}))/gu,
}

/**
 * The characters in a line that show readers other words than are written, or none at all: controls of direction, and other control characters.
 * Invisible characters that change nothing (soft hyphens, joiners, the mark of left to right) may be there.
 *
 * @param language what the line is written in, which has its own way of writing a character by its number
 */
export function controlCharactersIn(line: string, language: 'markdown' | 'yaml'): ControlCharacter[] {
  const bare = line.replace(flag, (tags) => ' '.repeat(tags.length))
  const plain = [...bare.matchAll(any)].map(({ 0: written, index: start }) => ({ start, written, code: written.codePointAt(0) ?? 0 }))
  const coded = [...bare.matchAll(numbered[language])].map(({ 0: written, index: start, groups = {} }) => {
    const { hex, decimal, four, eight, two } = groups
    return { start, written, code: Number.parseInt(decimal ?? hex ?? four ?? eight ?? two ?? '', decimal ? 10 : 16) }
  })
  const isRightToLeft = rightToLeftLetter.test(line)
  return [...plain, ...coded]
    .filter(({ code }) => {
      const character = code <= 0x10ffff ? String.fromCodePoint(code) : ''
      if (rightToLeftMarks.test(character)) return !isRightToLeft
      return turns.test(character) || endsTurn.test(character) || others.test(character)
    })
    .toSorted((a, b) => a.start - b.start)
}
