import { type Note, noteInMarkdown } from './note.ts'

/** The front matter of a made-up article, by key, each value as YAML writes it; several lines for a list. */
export type Head = Record<string, string | readonly string[]>

/** An article's file: its front matter, its text, its notes. */
export function articleFile(head: Head, body: string, notes: readonly Note[]): string {
  const lines = Object.entries(head).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${key}: ${value}`] : [`${key}:`, ...value.map((line) => `  ${line}`)],
  )
  return `${[`---\n${lines.join('\n')}\n---`, body, ...notes.map(noteInMarkdown)].join('\n\n')}\n`
}

/** Words as a value of YAML. */
export function yaml(words: string): string {
  return JSON.stringify(words)
}

/**
 * The same article with its notes and markers taken out. What stands in quotation marks has no note then, so the check’s rule about that
 * is set aside.
 */
export function withoutNotes(file: string): string {
  const notes = file.search(/^\[\^[^\]]+\]:/m)
  const bare = (notes < 0 ? file : file.slice(0, notes)).replace(/\[\^[^\]]+\]/g, '').trimEnd()
  const allow = 'allow:\n  marks-declared: The notes were taken out, to measure the page without them.\n'
  return `${bare.replace(/^(---\n[\s\S]*?\n)(?=---\n)/, (head) => head + allow)}\n`
}

/** An article's text as somebody may have sent it: one line a paragraph, without headings, markers, emphasis and links’ addresses. */
export function asReceived(body: string): string {
  const blocks = body.split('\n\n').filter((block) => !block.startsWith('#'))
  return `${blocks.map((block) => block.replace(/\[\^[^\]]+\]/g, '').replace(/\*+/g, '')).join('\n')}\n`
}
