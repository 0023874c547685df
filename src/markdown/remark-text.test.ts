import { describe, expect, it } from 'vitest'
import { messagesFor, readLines } from '../testing/example-article.ts'
import { readPerson, readSource } from './read-file.ts'

describe('the plain text', () => {
  it('is the blocks in order, headings too, notes not, joined by a line feed', () => {
    const { model } = readLines('## A date', '', 'They *will*', 'sign.[^note-a]', '', '- one', '- two', '', '> three', '', '[^note-a]: So.')
    expect(model?.text).toBe('A date\nThey will sign.\none\ntwo\nthree')
    expect(model?.blocks.map(({ is, start, end }) => [is, model.text.slice(start, end)])).toEqual([
      ['heading', 'A date'],
      ['paragraph', 'They will sign.'],
      ['paragraph', 'one'],
      ['paragraph', 'two'],
      ['paragraph', 'three'],
    ])
  })

  it('has a line for each cell of a table and for a block of code', () => {
    const { model } = readLines('| a | b |', '|---|---|', '| c |', '', '```', 'x', 'y', '```')
    expect(model?.text).toBe('a\nb\nc\nx\ny')
    expect(model?.blocks.map(({ is }) => is)).toEqual(['cell', 'cell', 'cell', 'code'])
  })

  it('has a space for a line break and no text for an image', () => {
    expect(readLines('one  ', 'two\\', 'three ![boat](../../public/boat.jpg)four').model?.text).toBe('one two three four')
  })

  it('reads character references, addresses, struck words and code as they are shown', () => {
    expect(readLines('A&amp;B &copy; ~~no~~ `a  b` <https://a.example/> 10:30 :not-a-directive[x]').model?.text).toBe(
      'A&B © no a  b https://a.example/ 10:30 :not-a-directive[x]',
    )
  })

  it('counts block quotes, nested ones by themselves', () => {
    const { model } = readLines('> one', '>', '> > two', '>', '> three', '', 'four', '', '> five')
    expect(model?.blocks.map(({ quotation }) => quotation)).toEqual([0, 1, 0, undefined, 2])
  })
})

describe('a section', () => {
  it('has its heading’s slug for an id, and reaches to the next', () => {
    const { model } = readLines('Before.', '', '## The *offer*', '', 'One.', '', '### Again', '', 'Two.')
    expect(model?.sections.map(({ id, title, depth, start, end }) => [id, title, depth, model.text.slice(start, end)])).toEqual([
      ['the-offer', 'The offer', 2, 'The offer\nOne.'],
      ['again', 'Again', 3, 'Again\nTwo.'],
    ])
    expect(model?.blocks.map(({ section }) => section)).toEqual([undefined, 'the-offer', 'the-offer', 'again', 'again'])
  })

  it('whose heading occurs twice has a number', () => {
    expect(readLines('## Offer', '', '## Offer').model?.sections.map(({ id }) => id)).toEqual(['offer', 'offer-1'])
  })

  it('is given for each passage', () => {
    const { model } = readLines('## Offer', '', 'Yes.[^note-a]', '', '[^note-a]: So.')
    expect(model?.annotations[0]?.passages[0]).toMatchObject({ section: 'offer', block: 1 })
  })

  it.for(['## Quote of the day', '## Note well', '## Condition: peace', '## P 51', '## Site map', '## Observation-1'])(
    'with the heading `%s` would look like an address that the site gives out',
    (heading) => {
      expect(messagesFor(heading)).toEqual([`section-id: ${heading}`])
    },
  )

  it('needs a heading with letters', () => {
    expect(messagesFor('## …')).toEqual(['section-id: ## …'])
    expect(messagesFor('##')).toEqual(['section-id: ##'])
    expect(messagesFor('## 👍', '', '## 👍')).toEqual(['section-id: ## 👍', 'section-id: ## 👍'])
  })

  it('of a source or person is refused only where its id would be the layout’s, or empty', () => {
    const read = [
      (text: string) =>
        readSource({ path: 'sources/a.md', text: `---\ntitle: A\npublisher: B\nkind: speech\ndate: 2026-03-02\n---\n${text}` }),
      (text: string) => readPerson({ path: 'people/a.md', text: `---\nname: A\n---\n${text}` }),
    ]
    for (const one of read) {
      expect(one('## Site main').messages.map(({ rule }) => rule)).toEqual(['section-id'])
      expect(one('## !!!').messages.map(({ rule }) => rule)).toEqual(['section-id'])
      expect(one('## Quote one\n\n## Note\n\n## Note\n').messages).toEqual([])
    }
  })

  it('may have a heading that only begins with such letters', () => {
    expect(messagesFor('## Quotes', '', '## Notes', '', '## People')).toEqual([])
  })

  it('is not opened by a heading in a block quote or a list', () => {
    const { model, messages } = readLines('> ## Offer', '', '- Two points', '', '  ## Quote it')
    expect(messages).toEqual([])
    expect(model?.sections).toEqual([])
  })
})

describe('HTML is refused', () => {
  it.for([
    ['in a line', 'A <b>bold</b> word', ['no-html: <b>bold</b> word', 'no-html: </b> word']],
    ['as a block', '<div>\nblock\n</div>', ['no-html: <div>']],
    ['as a block that is indented', '  <div>', ['no-html: <div>']],
    ['as a comment', 'Yes. <!-- no -->', ['no-html: <!-- no -->']],
    ['in a note', 'Yes.[^note-a]\n\n[^note-a]: So <br> it is.', ['no-html: <br> it is.']],
    ['in a table', '| a |\n|---|\n| <br> |', ['no-html: <br> |']],
  ])('%s', ([, lines, messages]) => {
    expect(messagesFor(String(lines))).toEqual(messages)
  })

  it('but not after a backslash, nor in code', () => {
    expect(messagesFor('A \\<b> and 3 < 4 and `<b>`.')).toEqual([])
  })
})
