import { describe, expect, it, test } from 'vitest'
import { readArticle } from '../markdown/read-file.ts'
import { frontMatter } from '../testing/example-article.ts'
import { type ChosenLine, chooseOccurrence } from './choose-occurrence.ts'

function choose(lines: string, words: string, line?: ChosenLine) {
  const text = frontMatter + lines
  return chooseOccurrence({ text, reading: readArticle({ path: 'articles/talks.md', text }) }, words, line)
}
const refused = (...args: Parameters<typeof choose>) => expect(() => choose(...args))

describe('words that appear more than once', () => {
  const text = 'The offer stands; the offer is new.\n\nNobody read the\noffer.'

  it('are listed with line, column and the words around them', () =>
    refused(text, 'the offer').toThrow(
      ['The words “the offer” appear 2 times:', '  6:19  The offer stands; the offer is new.', '  8:13  Nobody read the offer.'].join('\n'),
    ))

  it('are chosen by line, and by column where one line has two', () => {
    expect(choose(text, 'the offer', { line: 8 }).position).toEqual({ line: 8, column: 13 })
    refused(text, 'offer', { line: 6 }).toThrow(expect.objectContaining({ fix: expect.stringContaining('`--line 6:5`') }))
    expect(choose(text, 'offer', { line: 6, column: 23 }).words).toEqual({ start: 22, end: 27 })
  })

  it('are not chosen by a line on which they do not begin', () =>
    refused(text, 'the offer', { line: 9 }).toThrow('do not begin on line 9. They are here:\n  6:19'))

  it('are unambiguous when only one of them can have a marker', () =>
    expect(choose('## The offer\n\nRead The offer now.', 'The offer').position.line).toBe(8))
})

describe('words that cannot have a marker are refused:', () => {
  test.each([
    ['in a heading', '## The offer\n\nText.', 'offer', 'are in a heading, where a marker is not allowed:\n  6:8  The offer'],
    ['in a block of code', 'a\n\n```\nthe offer\n```', 'the offer', 'are in a block of code'],
    ['in the words of a link', 'See [the offer](https://a.example/).', 'See the', 'end inside the words of a link'],
    ['inside code', 'See `the offer`.', 'See the', 'end inside code'],
    ['inside a word', 'They resign.', 'sign', 'begin or end inside a longer word:\n  6:8  They resign.'],
    ['before the ’s of a name', 'It is Anna’s.', 'is Anna', 'begin or end inside a longer word'],
  ])('%s', (_where, text, words, what) => refused(text, words).toThrow(what))
})

describe('words that do not appear', () => {
  const text = 'The mayor wants a no-strike clause until 2028.\n\nThe crews want a pay rise.\n\nAll want the ferries to run.'

  it('are refused with the closest passage, whether letters, words or capitals differ', () => {
    refused(text, 'a no-strik clause').toThrow('Closest match:\n  6:17  The mayor wants a no-strike clause until 2028.')
    refused(text, 'the crews wanted a pay rise').toThrow('Closest matches:\n  8:1  The crews want a pay rise.')
    refused(text, 'feries').toThrow('Closest match:\n  10:14  All want the ferries to run.')
  })

  it('are refused without a match when nothing is similar', () =>
    refused(text, 'seven swans swim').toThrow(/do not appear in the article’s text\.$/))

  it('are refused when they continue from one paragraph into the next', () =>
    refused(text, 'until 2028. The crews').toThrow('continue from one paragraph, heading or cell into the next, from line 6.'))

  it('are refused with a hint when they leave something out', () =>
    refused(text, 'The mayor … until 2028').toThrow(expect.objectContaining({ fix: expect.stringContaining('`…` cannot replace any') })))

  test.each(['', ' ', '.”'])('are refused when they are none: %j', (words) => refused(text, words).toThrow('contains no words'))

  it('are found quickly in long articles, too', () => {
    const long = Array.from({ length: 400 }, (_, i) => `Ferry ${i} wants the pay rise and the crews of the harbour want it too.`).join(
      '\n\n',
    )
    const start = performance.now()
    refused(long, 'ferry 17 wanted the pay rises and the crew').toThrow('Ferry 17 wants')
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
