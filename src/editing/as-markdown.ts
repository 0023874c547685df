import { phrasingText } from '../markdown/phrasing-text.ts'
import { pipeline } from '../markdown/pipeline.ts'

/**
 * Words as Markdown that reads as just these words, on one line: `*` becomes `\*` and so on. Where that reads otherwise, as in an address
 * on the web, they stay as they are.
 */
export function asMarkdown(words: string): string {
  const line = words.replace(/\s*\n\s*/g, ' ').trim()
  const escaped = line
    .replace(/[\\`*[\]<~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
  return [escaped, line].find((text) => readWords(text) === line) ?? escaped
}

/** Words that were copied from a file, without their markup and the markers of notes. */
export function withoutMarkup(markdown: string): string {
  return readWords(markdown.replace(/\[\^[^\]\s]+\]/g, '')) ?? markdown
}

/** What Markdown of one paragraph reads as; undefined when it is anything else. */
function readWords(markdown: string): string | undefined {
  const [first, more] = pipeline.parse(markdown).children
  return first?.type === 'paragraph' && !more ? phrasingText(first) : undefined
}
