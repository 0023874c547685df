import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleFile, frontMatter, readLines } from '../testing/example-article.ts'
import { type GeneratedArticle, generatedArticle } from '../testing/generated-article.ts'
import { folded, htmlOf, readHtml } from '../testing/html-in-tests.ts'
import { readArticle, readPerson, readSource } from './read-file.ts'

/** What of a reading can be compared: everything but its functions. */
const comparableParts = ({ model, render, links, files, passages, messages }: ReturnType<typeof readArticle>) => ({
  model,
  rendered: render(),
  links,
  files,
  passages,
  messages,
})

/** How many articles each property is tried on; `PROPERTY_RUNS` asks for more. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 60)

describe('of any valid article', () => {
  const holds = (check: (article: GeneratedArticle, reading: ReturnType<typeof readLines>) => void) =>
    fc.assert(
      fc.property(generatedArticle, (article) => {
        check(article, readLines(article.lines))
      }),
      { numRuns: runs },
    )

  it('there is nothing to fix', () => holds((_, { messages }) => expect(messages).toEqual([])))

  it('the plain text is its blocks without markup, markers and notes', () =>
    holds(({ blocks }, { model }) => expect(model?.text).toBe(blocks.join('\n'))))

  it('every block’s offsets slice to the block', () =>
    holds(({ blocks }, { model }) => {
      const sliced = model?.blocks.map(({ start, end }) => model.text.slice(start, end))
      expect(sliced?.join('\n')).toBe(blocks.join('\n'))
    }))

  it('the words of every passage are the annotated ones', () =>
    holds(({ words }, { model }) => {
      const found = model?.annotations.flatMap(({ passages }) => passages.map((passage) => [passage.id, passage.words]))
      expect(Object.fromEntries(found ?? [])).toEqual(words)
    }))

  it('the offsets of words slice to the words, and the marker is at their end', () =>
    holds((_, { model }) => {
      for (const { passages } of model?.annotations ?? [])
        for (const { words, pieces, marker } of passages) {
          expect(pieces.map(({ start, end }) => model?.text.slice(start, end)).join(' […] ')).toBe(words)
          expect(pieces.at(-1)?.end).toBe(marker)
        }
    }))

  it('the pieces of a mark put together are its words', () =>
    holds(({ words }, reading) => {
      const found: Record<string, string> = {}
      for (const mark of readHtml(htmlOf(reading)).marks) found[mark.of] = (found[mark.of] ?? '') + mark.words
      const onOneLine = Object.fromEntries(Object.entries(found).map(([id, text]) => [id, folded(text)]))
      expect(onOneLine).toEqual(Object.fromEntries(Object.entries(words).map(([id, text]) => [id, folded(text)])))
    }))

  it('what the page shows without its markers is the plain text', () =>
    holds((_, reading) => expect(folded(readHtml(htmlOf(reading)).text)).toBe(folded(reading.model?.text ?? ''))))

  it('each id is in the page once, the passage’s where its words begin', () =>
    holds(({ words }, reading) => {
      const html = htmlOf(reading)
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [id, text] of Object.entries(words)) {
        const begins = readHtml(html.slice(html.indexOf(`<mark id="${id}"`))).text
        expect(folded(begins).startsWith(folded(text).slice(0, 1))).toBe(true)
      }
    }))

  it('each character of the plain text is found again in the file', () =>
    holds(({ lines }, { model, positionInText }) => {
      const file = exampleFile(lines).text.split('\n')
      const text = model?.text ?? ''
      for (const [offset, character] of [...text].entries()) {
        if (!/^[a-z]$/i.test(character)) continue
        const at = [...text].slice(0, offset).join('').length
        const { line, column } = positionInText(at)
        expect(file[line - 1]?.charAt(column - 1)).toBe(character)
      }
    }))

  it('numbers count each kind in the order of the markers', () =>
    holds((_, { model }) => {
      const annotations = model?.annotations ?? []
      expect(annotations.map(({ number }) => number)).toEqual(annotations.map((_one, i) => i + 1))
      const markers = annotations.map(({ passages }) => passages[0]?.position ?? { line: 0, column: 0 })
      expect(markers).toEqual(markers.toSorted((a, b) => a.line - b.line || a.column - b.column))
    }))

  it('reading depends neither on line ends nor on a byte order mark', () =>
    holds(({ lines }, reading) => {
      const { path, text } = exampleFile(lines)
      for (const other of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`])
        expect(comparableParts(readArticle({ path, text: other }))).toEqual(comparableParts(reading))
    }))
})

/** Pieces that Markdown, notes and front matter are made of, put together without sense. */
const shards = fc
  .array(
    fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        ' ',
        '    ',
        '\t',
        '> ',
        '- ',
        '1. ',
        '# ',
        '---\n',
        '```\n',
        '`',
        '*',
        '**',
        '_',
        '~~',
        '|',
        '|-|\n',
        '[',
        ']',
        '(',
        ')',
      ],
      ...[
        '[^quote-a]',
        '[^quote-a]:',
        '[^condition-b]',
        '[^condition-b]: > ',
        '[^Note-c]',
        '[^x]',
        '[^note-d]: ',
        '\\[^note-d]',
        '![',
        '](',
      ],
      ...[
        '“',
        '”',
        '„',
        '«',
        '»',
        '"',
        '…',
        '[…]',
        ',',
        '.',
        ':',
        ';',
        '!',
        'a',
        'word',
        'договір',
        '协议',
        '\u0301',
        '👍',
        '\u00AD',
        '\u00A0',
      ],
      ...[
        '- speaker: ',
        '[A](../people/a.md)',
        '- set by: ',
        '- for: ',
        '- about: ',
        '#condition-b',
        '- source: ',
        '- status: met, ',
        '2026-03-02',
      ],
      ...[
        '<b>',
        '<!-- ',
        'https://a.example',
        'javascript:',
        '&amp;',
        '&#0;',
        '\0',
        '\uFFFD',
        '\r\n',
        '\uFEFF',
        'title: ',
        '__proto__: ',
        'constructor: ',
      ],
    ),
    { maxLength: 60 },
  )
  .map((list) => list.join(''))

/** A valid article with some of its characters removed, doubled or replaced by shards. */
const mutated = fc
  .tuple(generatedArticle, fc.array(fc.tuple(fc.nat(), fc.nat(12), shards), { minLength: 1, maxLength: 4 }))
  .map(([{ lines }, cuts]) =>
    cuts.reduce((text, [at, length, put]) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + put + text.slice(from + length)
    }, exampleFile(lines).text),
  )

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
  shards,
  shards.map((text) => `---\n${text}\n---\n${text}`),
  fc.tuple(shards, shards).map(([prose, notes]) => `${frontMatter}${prose}\n\n[^quote-a]:\n    ${notes}`),
  mutated,
)

describe('of any text at all', () => {
  const holds = (check: (text: string) => void) =>
    fc.assert(
      fc.property(odd, (text) => {
        check(text)
      }),
      { numRuns: 5 * runs },
    )

  it('reading never throws, whatever kind of file it is read as', () =>
    holds((text) => {
      expect(() => readArticle({ path: 'articles/a.md', text }).render()).not.toThrow()
      expect(() => readPerson({ path: 'people/a.md', text }).render()).not.toThrow()
      expect(() => readSource({ path: 'sources/a.md', text }).render()).not.toThrow()
    }))

  it('every message is at a position that the file has', () =>
    holds((text) => {
      const lines = text.replace(/^\uFEFF+/, '').split(/\r\n?|\n/)
      for (const { position } of readArticle({ path: 'articles/a.md', text }).messages) {
        expect(position.line).toBeGreaterThanOrEqual(1)
        expect(position.line).toBeLessThanOrEqual(lines.length)
        expect(position.column).toBeGreaterThanOrEqual(1)
        expect(position.column).toBeLessThanOrEqual((lines[position.line - 1]?.length ?? 0) + 1)
      }
    }))

  it('every message says what is wrong and how to fix it, in an editor’s words', () =>
    holds((text) => {
      for (const { what, fix } of readArticle({ path: 'articles/a.md', text }).messages) {
        expect(what).not.toBe('')
        expect(fix).toMatch(/[.?]$/)
        expect(`${what} ${fix}`.replace(/[`“][^`”]*[`”]/g, '')).not.toMatch(
          /\b(in)?valid|undefined|expected|received (string|null|array)|NaN|\[object/,
        )
      }
    }))

  it('the same text read twice gives the same result', () =>
    holds((text) => {
      const file = { path: 'articles/a.md', text }
      const once = comparableParts(readArticle(file))
      readArticle({ path: 'articles/b.md', text: `${text}${text}` })
      expect(comparableParts(readArticle(file))).toEqual(once)
    }))

  it('line ends and a byte order mark change nothing', () =>
    holds((text) => {
      const unix = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n')
      const read = (other: string) => comparableParts(readArticle({ path: 'articles/a.md', text: other }))
      expect(read(unix.replaceAll('\n', '\r\n'))).toEqual(read(unix))
      expect(read(`\uFEFF${unix.replaceAll('\n', '\r')}`)).toEqual(read(unix))
    }))

  it('each passage’s offsets slice to its words', () =>
    holds((text) => {
      const { model } = readArticle({ path: 'articles/a.md', text })
      for (const { passages } of model?.annotations ?? [])
        for (const { words, pieces } of passages)
          expect(pieces.map(({ start, end }) => model?.text.slice(start, end)).join(' […] ')).toBe(words)
    }))

  it('no HTML of the file’s own and no script gets to the page', () =>
    holds((text) => {
      // The name of a table has words of the file; in an attribute they are no markup.
      const html = htmlOf(readArticle({ path: 'articles/a.md', text })).replace(/ aria-label="[^"]*"/g, '')
      expect(html).not.toMatch(/<(b|script|iframe|style|object)\b|<!--|href="javascript:|src="(https?:)?\/\//i)
    }))
})
