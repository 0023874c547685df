import { describe, expect, it } from 'vitest'
import { exampleFile, fields, readLines } from '../testing/example-article.ts'
import { htmlOf, readHtml } from '../testing/html-in-tests.ts'
import { readArticle } from './read-file.ts'

const condition = (label: string, words: string, ...more: string[]) =>
  `[^${label}]: > ${words}\n\n${[fields.condition, ...more].join('\n')}`

describe('on the page', () => {
  it('the words of a passage are a mark with the label for its id, and its marker is a link to the note', () => {
    const html = htmlOf(readLines('They must pay[^condition-a] now.', '', condition('condition-a', 'must pay')))
    expect(html).toBe(
      '<p>They <mark id="condition-a" class="condition" role="none">must pay</mark><a href="#condition-a.note" id="condition-a.marker" ' +
        'class="marker condition" role="doc-noteref" aria-label="C1, condition" data-sign="C1"></a> now.</p>',
    )
  })

  it('a second passage has an address of its own, and both markers lead to the note', () => {
    const html = htmlOf(
      readLines(
        'First pay,[^condition-a] then sign.[^condition-a]',
        '',
        `[^condition-a]: > First pay\n\n    > then sign\n\n${fields.condition}`,
      ),
    )
    expect(html).toContain('<mark id="condition-a" class="condition" role="none">First pay</mark>')
    expect(html).toContain('<mark id="condition-a.2" class="condition" role="none">then sign</mark>')
    expect(html).toContain('id="condition-a.2.marker"')
    expect(html.match(/href="#condition-a\.note"/g)).toHaveLength(2)
  })

  it('a note without words has an empty element for its address', () => {
    expect(htmlOf(readLines('Yes[^note-a] and no.', '', '[^note-a]: So.'))).toContain(
      'Yes<span id="note-a" class="anchor"></span><a href="#note-a.note"',
    )
  })

  it('words in several marks have a class in common, and the id where they begin', () => {
    const reading = readLines('They *must pay[^condition-a] the* fare.', '', condition('condition-a', 'They must pay'))
    expect(htmlOf(reading)).toContain(
      '<p><mark id="condition-a" class="condition of-condition-a" role="none">They </mark><em><mark class="condition of-condition-a" role="none">must pay</mark>',
    )
    expect(reading.render().inSeveralMarks).toEqual(['condition-a'])
  })

  it('an id that would make reader views leave out the words is that of an empty element before them', () => {
    const reading = readLines('They must share[^condition-fair-share] now.', '', condition('condition-fair-share', 'must share'))
    expect(htmlOf(reading)).toMatch(
      /^<p>They <span id="condition-fair-share" class="anchor"><\/span><mark class="condition of-[a-z_-]+" role="none">must share<\/mark><a /,
    )
    expect(reading.render().inSeveralMarks).toEqual(['condition-fair-share'])
  })

  it('words that leave something out have a gap between their marks', () => {
    const reading = readLines(
      '“We will sign,” she said, “by Friday.”[^quote-a]',
      '',
      `[^quote-a]: > We will sign, […] by Friday\n\n${fields.quote}`,
    )
    expect(readHtml(htmlOf(reading)).marks).toEqual([
      { of: 'quote-a', words: 'We will sign,' },
      { of: 'quote-a', words: 'by Friday' },
    ])
  })

  it('the class of a second passage is not that of another label that ends in 2', () => {
    const reading = readLines(
      'They *must pay[^condition-a] the* fare, they *must go[^condition-a] by* ten, they *must be[^condition-a-2] in* time.',
      '',
      `[^condition-a]: > They must pay\n\n    > they must go\n\n${fields.condition}`,
      '',
      condition('condition-a-2', 'they must be'),
    )
    expect(reading.render().inSeveralMarks).toHaveLength(3)
    expect(new Set(htmlOf(reading).match(/of-[\w-]+/g)).size).toBe(3)
  })

  it('a quote over the paragraphs of a block quote has a mark in each', () => {
    const reading = readLines('> We will sign.', '>', '> By Friday.[^quote-a]', '', `[^quote-a]:\n${fields.quote}`)
    expect(readHtml(htmlOf(reading)).marks.map(({ words }) => words)).toEqual(['We will sign.', 'By Friday.'])
  })

  it('words of code, of a cell and of a list item are marked there', () => {
    expect(htmlOf(readLines('Run `npm test now`[^condition-a].', '', condition('condition-a', 'test now')))).toContain(
      '<code>npm <mark id="condition-a" class="condition" role="none">test now</mark></code>',
    )
    expect(htmlOf(readLines('| a |', '|--:|', '| pay it[^condition-a] |', '', condition('condition-a', 'pay it')))).toContain(
      '<td class="align-right"><mark id="condition-a" class="condition" role="none">pay it</mark>',
    )
    expect(htmlOf(readLines('- pay it[^condition-a]', '', condition('condition-a', 'pay it')))).toContain('<li><mark id="condition-a"')
  })

  it('each block has the notes whose first marker is in it', () => {
    const { render } = readLines(
      '## Offer',
      '',
      'Pay.[^condition-a]',
      '',
      'Pay.[^condition-a][^note-b]',
      '',
      `[^condition-a]: > Pay\n\n    > Pay\n\n${fields.condition}`,
      '',
      '[^note-b]: So.',
    )
    expect(render().pieces.map((piece) => (piece.is === 'heading' ? piece.id : piece.notes.map(({ label }) => label)))).toEqual([
      'offer',
      ['condition-a'],
      ['note-b'],
    ])
  })
})

it('numbers follow the markers, not the notes, each kind by itself', () => {
  const { model } = readLines(
    'Pay[^note-c][^condition-b][^condition-a].',
    '',
    condition('condition-a', 'Pay'),
    '',
    '[^note-c]: So.',
    '',
    condition('condition-b', 'Pay'),
  )
  expect(model?.annotations.map(({ label, number }) => `${label} ${number}`)).toEqual(['note-c 1', 'condition-b 1', 'condition-a 2'])
})

describe('a draft', () => {
  const lines = [
    'They must pay[^condition-a][^condition-b][^condition-c] now.',
    '',
    condition('condition-a', 'pay', '    - draft: yes'),
    '',
  ]
  lines.push(condition('condition-b', 'must pay', '    - draft: yes', '', '    Its text.'), '', condition('condition-c', 'They … pay'))

  it('is marked like the others', () => {
    expect(readLines(...lines).model?.annotations.map(({ draft }) => draft)).toEqual([true, true, false])
  })

  it('leaves no mark, no marker and no note where drafts are not asked for', () => {
    const reading = readArticle(exampleFile(...lines), { drafts: false })
    expect(reading.model?.annotations.map(({ label, number }) => [label, number])).toEqual([['condition-c', 1]])
    expect(htmlOf(reading)).not.toMatch(/condition-[ab]|<sup/)
    expect(reading.render().notes).toEqual({})
  })

  it('is still checked', () => {
    const file = exampleFile('They must pay[^condition-a].', '', '[^condition-a]: > must pay\n\n    - draft: yes')
    expect(readArticle(file, { drafts: false }).messages.map(({ rule }) => rule)).toEqual(['field-required', 'field-required'])
  })
})
