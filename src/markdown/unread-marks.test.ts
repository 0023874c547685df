import { describe, expect, it } from 'vitest'
import { exampleFile, fields } from '../testing/example-article.ts'
import type { MarkStyle } from './quotation-marks.ts'
import { readArticle } from './read-file.ts'
import { firstUnreadMark, unreadMarks } from './unread-marks.ts'

const found = (text: string, style: MarkStyle = 'double') =>
  unreadMarks(text, style).map(({ called, form, words }) => [called, form, words])

describe('marks that are not read as quotation marks', () => {
  it.each([
    ['‘We will sign,’ she said.', 'single marks', '‘…’', 'We will sign,'],
    ["'We will sign,' she said.", 'single marks', "'…'", 'We will sign,'],
    ['‚Wir unterzeichnen‘, sagte sie.', 'single marks', '‚…‘', 'Wir unterzeichnen'],
    ['‹We will sign›, she said.', 'single guillemets', '‹…›', 'We will sign'],
    ['›We will sign‹, she said.', 'single guillemets', '›…‹', 'We will sign'],
    ['｢We will sign｣, she said.', 'corner brackets', '｢…｣', 'We will sign'],
    ['﹁We will sign﹂, she said.', 'corner brackets', '﹁…﹂', 'We will sign'],
    ['＂We will sign＂, she said.', 'full-width marks', '＂…＂', 'We will sign'],
    ['″We will sign″, she said.', 'double primes', '″…″', 'We will sign'],
    ["``We will sign,'' she said.", 'grave accents', "``…''", 'We will sign,'],
    ['``We will sign,” she said.', 'grave accents', '``…”', 'We will sign,'],
    ["`We will sign,' she said.", 'accents', "`…'", 'We will sign,'],
    ['´We will sign,´ she said.', 'accents', '´…´', 'We will sign,'],
    ['‟We will sign,” she said.', 'reversed marks', '‟…”', 'We will sign,'],
    ['‟We will sign,‟ she said.', 'reversed marks', '‟…‟', 'We will sign,'],
    [',,We will sign“, she said.', 'commas', ',,…“', 'We will sign'],
    [",,We will sign'', she said.", 'commas', ",,…''", 'We will sign'],
    ['<<We will sign>>, she said.', 'signs for less and more', '<<…>>', 'We will sign'],
    ["''We will sign,'' she said.", 'two single marks', "''…''", 'We will sign,'],
    ['‘‘We will sign,’’ she said.', 'two single marks', '‘‘…’’', 'We will sign,'],
    ['❝We will sign❞, she said.', 'ornamental marks', '❝…❞', 'We will sign'],
    ['〝We will sign〞, she said.', 'ornamental marks', '〝…〞', 'We will sign'],
  ])('%s', (text, called, form, words) => {
    expect(found(text)).toEqual([[called, form, words]])
  })

  it.each([
    ['“We will sign,” she said, and the crews’ union didn’t.'],
    ['„Wir unterzeichnen“, sagte sie.'],
    ['“He said ‘no’ to me,” she wrote.'],
    ['“He said ｢no｣ to me,” she wrote.'],
    ['a board of 6′ by 4″, and one of 12″ by 14″'],
    ['The crews’ offer, the dogs’ lead and rock ’n’ roll.'],
    ['in 5 < 6 and 7 << 8'],
    ['x >> y, one, two,,three'],
  ])('are not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('are not the single ones of an article in single marks', () => {
    expect(found('‘We will sign,’ she said, ‹soon›.', 'single')).toEqual([['single guillemets', '‹…›', 'soon']])
  })

  it('are found one by one', () => {
    expect(firstUnreadMark('‟We sign” she said')).toBe('‟')
    expect(firstUnreadMark('“We sign” she said')).toBeUndefined()
  })
})

describe('a marker behind marks that are not read', () => {
  const said = (words: string, key = '') => {
    const { path, text } = exampleFile(`${words}[^quote-a] the mayor said.`, '', `[^quote-a]:\n${fields.quote}`)
    const { messages, given } = readArticle({ path, text: text.replace('published:', `${key}published:`) })
    return messages.length ? messages.map(({ rule, what, fix }) => `${rule}: ${what} ${fix}`) : given.annotations?.[0]?.passages[0]?.words
  }

  it('is reported with the marks by their name, and with what to write', () => {
    expect(said('‘We will sign by Friday,’')).toEqual([
      'words-missing: The quotation before the marker `[^quote-a]` is in single marks, ‘…’, and this article uses double ones. write “We will sign by Friday,”, or `quotation marks: single` in the front matter.',
    ])
    expect(said('‹We will sign by Friday,›')).toEqual([
      'words-missing: The quotation before the marker `[^quote-a]` is in single guillemets, ‹…›, which are not read as quotation marks. write “We will sign by Friday,”.',
    ])
    for (const words of ['｢We sign｣', '＂We sign＂', '″We sign″', "\\`\\`We sign''", '‟We sign”', ',,We sign“', '\\<\\<We sign>>'])
      expect(said(words)).toEqual([expect.stringMatching(/is in .*which are not read as quotation marks. write “We sign”\./)])
  })

  it('is not reported where the article is in single marks', () => {
    const words = [
      '‘We will sign by Friday,’',
      "'We will sign by Friday,'",
      '“We will sign by Friday,”',
      'The crews’ union: ‘We will sign by Friday,’',
    ]
    for (const one of words) expect(said(one, 'quotation marks: single\n')).toBe('We will sign by Friday')
    expect(said('‘We don’t wait for the crews’ “yes” ’til Friday!’', 'quotation marks: single\n')).toBe(
      'We don’t wait for the crews’ “yes” ’til Friday!',
    )
  })
})
