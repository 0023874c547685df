import { phrasingText } from '../markdown/phrasing-text.ts'
import { pipeline } from '../markdown/pipeline.ts'

/**
 * Words as Markdown of one line that reads as just these words: `*` becomes `\*` and so on. Words that would then read differently, such
 * as a web address, are not escaped.
 */
export function escapeMarkdown(words: string): string {
  const line = words.replace(/\s*\n\s*/g, ' ').trim()
  const escaped = line
    .replace(/[\\`*[\]<~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
  return [escaped, line].find((text) => readWords(text) === line) ?? escaped
}

/** Words that were copied from a file, without their markup and markers. */
export function stripMarkup(markdown: string): string {
  return readWords(markdown.replace(/\[\^[^\]\s]+\]/g, '')) ?? markdown
}

/** The words of Markdown that is one paragraph; undefined when it is anything else. */
function readWords(markdown: string): string | undefined {
  const [first, more] = pipeline.parse(markdown).children
  return first?.type === 'paragraph' && !more ? phrasingText(first) : undefined
}
