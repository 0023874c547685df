import { describe, expect, it } from 'vitest'
import { exampleFile, fields, frontMatter, readLines } from '../testing/example-article.ts'
import { readArticle, readProvenance } from './read-file.ts'

const note = `[^condition-a]: > must pay\n\n${fields.condition}`

describe('a file', () => {
  it('may have any line ends and a byte order mark, and positions count neither', () => {
    const unix = exampleFile('They must pay[^condition-a] and sign [^note-b] it.', '', note, '', '[^note-b]: So.').text
    for (const text of [unix, unix.replaceAll('\n', '\r\n'), unix.replaceAll('\n', '\r'), `\uFEFF${unix}`]) {
      const { messages, model } = readArticle({ path: 'articles/talks.md', text })
      expect(messages.map(({ rule, position }) => [rule, position])).toEqual([['marker-space', { line: 6, column: 38 }]])
      expect(model?.text).toBe('They must pay and sign  it.')
    }
  })

  it('may lack the last line end', () => {
    expect(readArticle({ path: 'articles/a.md', text: `${frontMatter}Yes.` }).model?.text).toBe('Yes.')
  })

  it('that is not UTF-8 is reported at the first broken character', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`${frontMatter}caf`), 0xe9, 0x2e, 0x0a])
    const { messages } = readArticle({ path: 'articles/a.md', text: new TextDecoder().decode(bytes) })
    expect(messages).toMatchObject([{ rule: 'file-text', position: { line: 6, column: 4 } }])
  })

  it('that is empty is reported as having no front matter', () => {
    expect(readArticle({ path: 'articles/a.md', text: '' }).messages).toMatchObject([
      { rule: 'front-matter', position: { line: 1, column: 1 } },
    ])
  })

  it('without front matter is read for its other problems all the same', () => {
    const { messages, model } = readArticle({ path: 'articles/a.md', text: 'Yes [^note-a].\n' })
    expect(messages.map(({ rule }) => rule)).toEqual(['front-matter', 'marker-note'])
    expect(model).toBeUndefined()
  })

  it('beside a received text needs no front matter', () => {
    expect(readProvenance({ path: 'received/talks.md', text: 'From the owner.\n' })).toMatchObject({
      messages: [],
      model: { path: 'received/talks.md' },
    })
  })

  it('has messages with its path from the project’s folder', () => {
    expect(readLines('Yes [^note-a].').messages[0]?.path).toBe('content/articles/talks.md')
  })
})

describe('each position in a text is found in the file', () => {
  it.for([
    ['after a backslash', 'a \\* here'],
    ['after a character reference', '&amp;&copy;&#x1F600; here'],
    ['after an emoji', '👍🏽 here'],
    ['after emphasis and a link', '*a* [b](https://a.example/) here'],
    ['in code', '`` `x here ``'],
    ['after a marker', 'Yes[^note-a] here'],
    ['on the second line of a block quote', '> a\n> here'],
    ['on the second line of a list item', '- a\n  here'],
    ['after a hard line break', 'a\\\nhere'],
    ['after spaces at the end of a line', 'a \n   here'],
    ['in a cell', '| a |\n|---|\n| \\| here |'],
  ])('%s', ([, lines]) => {
    const { text } = exampleFile(String(lines), '', '[^note-a]: So.')
    const { model, positionInText } = readArticle({ path: 'articles/talks.md', text })
    const { line, column } = positionInText(model?.text.indexOf('here') ?? 0)
    expect(text.split('\n')[line - 1]?.slice(column - 1, column + 3)).toBe('here')
  })

  it('and each field’s value too', () => {
    const { positionOfField, passages } = readLines('They must pay.[^condition-a]', '', note)
    expect(passages).toEqual([{ id: 'condition-a', draft: false }])
    expect(positionOfField('condition-a', 'for')).toEqual({ line: 11, column: '    - for: '.length + 1 })
    expect(positionOfField('condition-a', 'needs')).toEqual({ line: 8, column: 1 })
  })
})

describe('links of fields are collected, each with whether it is in a draft,', () => {
  const linksOf = (...lines: string[]) =>
    readLines('They must pay.[^condition-a]', '', ...lines).links.map(
      ({ to, draft }) => `${to.path}${to.fragment ? `#${to.fragment}` : ''}${draft ? ' (draft)' : ''}`,
    )

  it('also where the note is faulty', () => {
    expect(
      linksOf('[^condition-a]: > They mustn’t pay', '', fields.condition, '    - needs: [b](#condition-b), no link, [c](#condition-c)'),
    ).toEqual(['people/anna-lund.md', 'articles/talks.md#condition-b', 'articles/talks.md#condition-c'])
    expect(linksOf('[^condition-a]:', '    - setby: [A](../people/a.md)', '    - status: met, soon, [B](../sources/b.md)')).toEqual([
      'people/a.md',
      'sources/b.md',
    ])
  })

  it('as those of its text are', () => {
    expect(linksOf('[^condition-a]: > They must pay', '', fields.condition, '    - draft: yes', '', '    See [b](b.md).')).toEqual([
      'people/anna-lund.md (draft)',
      'articles/b.md (draft)',
    ])
  })

  it('but not those that lead to a wrong kind of file, which are reported', () => {
    expect(linksOf('[^condition-a]:', '    - set by: [A](../sources/a.md)', '    - needs: [b](#pace)')).toEqual([])
  })
})

it('the passages of a faulty note are still listed', () => {
  expect(readLines('Pay[^condition-a] and pay.[^condition-a]', '', '[^condition-a]:', '    - draft: yes').passages).toEqual([
    { id: 'condition-a', draft: true },
    { id: 'condition-a.2', draft: true },
  ])
})

// What took minutes once would end at Vitest's own limit; how long it takes is not tested here.
describe('an extreme file is read to its end or refused:', () => {
  const readText = (text: string) => readArticle({ path: 'articles/a.md', text: frontMatter + text })
  const annotated = (paragraphs: number, gap: string) => {
    const sentence = (i: number) => `${Array.from({ length: 50 }, (_, word) => `word${i}x${word}`).join(' ')}[^observation-${i}]`
    const words = (i: number) => Array.from({ length: 10 }, (_, word) => `word${i}x${word + 40}`).join(' ')
    const all = Array.from({ length: paragraphs }, (_, i) => i)
    return [all.map(sentence).join(gap), ...all.map((i) => `[^observation-${i}]: > ${words(i)}\n\n${fields.observation}`)].join('\n\n')
  }

  it('10,000 words with 200 notes', () => {
    const { model, messages } = readText(annotated(200, '\n\n'))
    expect(messages).toEqual([])
    expect(model?.annotations).toHaveLength(200)
  })

  it('10,000 words with 200 notes in one paragraph', () => {
    expect(readText(annotated(200, ' ')).model?.annotations).toHaveLength(200)
  })

  it('a thousand stretches inside one another', () => {
    const all = Array.from({ length: 800 }, (_, i) => i)
    const notes = all.map((i) => `[^observation-${i}]: > start … w${i}\n\n${fields.observation}`)
    const { messages } = readText([`start ${all.map((i) => `w${i}[^observation-${i}]`).join(' ')}`, ...notes].join('\n\n'))
    expect(messages.filter(({ rule }) => rule !== 'file-text')).toEqual([])
  })

  it.for([
    ['>', 10_000],
    ['[', 10_000],
    ['*', 10_000],
    ['`', 10_000],
    ['<', 50_000],
    ['\\', 50_000],
    ['![', 10_000],
    ['[^note-a]', 5000],
    ['[^note-a]: x\n', 3000],
    ['“', 50_000],
    ['a.', 40_000],
    ['# a\n', 5000],
    ['| a ', 3000],
    ['[a](#b) ', 5000],
    ['e\u0301 ', 20_000],
  ] as const)('`%s` %i times', ([text, times]) => {
    expect(readText(text.repeat(times)).path).toBe('articles/a.md')
  })

  it('a field of very many links', () => {
    expect(readText(`Yes.[^note-a]\n\n[^note-a]:\n    - source: ${'[a](../sources/a.md); '.repeat(3000)}`).links).toHaveLength(3000)
  })

  it('a file that is nested too deeply is refused with a message', () => {
    const { messages, model } = readText(`${'>'.repeat(10_000)} a`)
    expect(messages.map(({ rule, what }) => [rule, what])).toEqual([
      ['file-text', 'The file cannot be read: something in it is nested too deeply.'],
    ])
    expect(model).toBeUndefined()
  })
})
