import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Message } from '../model/message.ts'
import { frontMatter, textAt } from '../testing/example-article.ts'
import { folded, htmlOf, readHtml } from '../testing/html-in-tests.ts'
import { readArticle } from './read-file.ts'

/**
 * Posts by other people, who know nothing of our notes. `POSTS_FOLDER` names a folder of them (Markdown with front matter); without
 * it the same is asked of the few below.
 */
const folder = process.env['POSTS_FOLDER']

const few = {
  'lists.md': '# Ten steps\n\n1. Ask *why*.\n2. Ask again:\n   - gently\n   - [with links](https://example.org/a)\n\n> Nobody asked.\n',
  'code.md': 'Run `npm test`:\n\n```sh\nnpm test # [^1] is no marker here\n```\n\nand wait.\n\n    indented code\n',
  'notes.md': 'It cost $10 at 10:30.[^1] It was [found][ref].\n\n[^1]: A note of another kind.\n\n[ref]: /found/here.html "Found"\n',
  'html.md': 'A line<br>and a\n\n<div class="big">\nblock\n</div>\n\n<!-- a comment -->\n\nand &copy; an entity.\n',
  'images.md': '![A chart](/assets/chart.png)\n\n![Another](https://example.org/b.png) www.example.org <mailto:a@example.org>\n',
  'table.md': '| Year | Cost |\n|---|--:|\n| 2014 | 10 \\| 12 |\n\nSetext\n------\n\n***\n\nEnd.\n',
}

const posts = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  : Object.entries(few).map(([name, text]) => ({ name, text: `---\nlayout: post\n---\n${text}` }))

/** A post as one of our articles: its own front matter replaced by a valid one. */
const files = posts.map(({ name, text }) => ({
  name,
  path: 'articles/post.md',
  text: `${frontMatter}${text.replace(/\r\n?/g, '\n').replace(/^\uFEFF?---\n[\s\S]*?\n---[ \t]*\n/, '')}`,
}))

/** What the file must have where a message points. */
const points: Partial<Record<Message['rule'], RegExp>> = {
  'no-html': /^</,
  label: /^\[\^/,
  'marker-note': /^\[\^/,
  'marker-place': /^\[\^/,
  'marker-space': /^\[\^/,
  'link-address': /^(!?\[|<|https?:|www\.|[\w.+-]+@)/,
  'notes-last': /^\S/,
  'section-id': /^(#|\S)/,
}

describe(`${posts.length} posts (${folder ? 'of POSTS_FOLDER' : 'written here: POSTS_FOLDER names no folder of more'})`, () => {
  it('are there', () => expect(posts.length).toBeGreaterThan(0))

  it.for(files)('$name is read whole, and each message is found again in it', ({ path, text }) => {
    const reading = readArticle({ path, text })
    expect(reading.messages.filter(({ rule }) => rule === 'file-text' || rule.startsWith('front-matter'))).toEqual([])
    for (const message of reading.messages)
      expect(textAt(text, message), `${message.rule} at ${message.position.line}:${message.position.column}`).toMatch(
        points[message.rule] ?? /./,
      )
    for (const { what, fix } of reading.messages) expect([what, fix]).not.toContain('')
    if (!reading.messages.some(({ rule }) => rule === 'no-html')) {
      expect(folded(readHtml(htmlOf(reading)).text)).toBe(folded(reading.model?.text ?? ''))
      expect(missingWords(text.slice(frontMatter.length), reading.model?.text ?? '')).toEqual([])
    }
  })

  it('report all problems of a file at once: fixing the first leaves the others as they were', () => {
    for (const { path, text } of files) {
      const { messages } = readArticle({ path, text })
      const html = messages.filter(({ rule }) => rule === 'no-html')
      const lines = text.split('\n')
      const [first] = html
      if (!first || html.length < 2) continue
      // A backslash before the first `<` fixes it, and moves what follows on its line.
      const { line, column } = first.position
      lines[line - 1] = `${lines[line - 1]?.slice(0, column - 1)}\\${lines[line - 1]?.slice(column - 1)}`
      const left = readArticle({ path, text: lines.join('\n') }).messages.filter(({ rule }) => rule === 'no-html')
      const places = new Set(left.map(({ position }) => position.line))
      const others = html.slice(1).filter(({ position }) => position.line > line + 1)
      for (const { position } of others) expect(places).toContain(position.line)
    }
  })
})

/** The words of a post's lines that are not in its plain text; addresses, notes and markup are not words. */
function missingWords(source: string, text: string): string[] {
  const prose = source
    .replace(/^\[[^\]]+\]:.*(\n {4}.*)*/gm, '')
    .replace(/!\[[^\]]*\](\([^)]*\)|\[[^\]]*\])?/g, ' ')
    .replace(/\]\((<[^>]*>|[^()]*(\([^()]*\)[^()]*)*)\)/g, ' ')
    .replace(/\[\^[^\]\s]+\]/g, ' ')
    .replace(/\]\[[^\]]*\]/g, ' ')
    .replace(/^[\s>]*\d+[.)]/gm, ' ')
    .replace(/^(```|~~~).*$/gm, ' ')
    .replace(/&\w+;/g, ' ')
    .replace(/\{[:%][^}]*\}/g, ' ')
  const inText = new Set(text.match(/[\p{L}\p{N}]+/gu))
  return [...new Set(prose.match(/[\p{L}\p{N}]+/gu))].filter((word) => !inText.has(word) && !text.includes(word))
}
