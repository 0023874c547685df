import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PageAddresses } from '../model/page-history.ts'
import { paragraphsOf } from '../model/paragraphs.ts'
import { readLines } from '../testing/example-article.ts'
import { generatedArticle } from '../testing/generated-article.ts'
import { folded, htmlOf, readHtml } from '../testing/html-in-tests.ts'

/** The HTML of an article's lines as its page has it, with permalinks as `¶id`. */
function placed(record: Partial<PageAddresses>, ...lines: string[]): string {
  return htmlOf(readLines(...lines), { paragraphIds: [], aliases: {}, versions: {}, ...record }).replace(
    /<a class="permalink para"[^>]* href="#([^"]*)"[^>]*><\/a>/g,
    '¶$1',
  )
}

const old = (id: string) => `<span id="${id}" class="anchor"></span>`

test('a paragraph has its id, and a permalink after its words that names their version', () => {
  const html = htmlOf(readLines('We sign.'), {
    paragraphIds: ['p-abcdef'],
    versions: { 'p-abcdef': 'zyxwvuts' },
    aliases: {},
  })
  expect(html).toBe(
    '<p id="p-abcdef">We sign.<a class="permalink para" data-v="zyxwvuts" href="#p-abcdef" data-sign="¶" aria-label="Link to this paragraph"></a></p>',
  )
})

test('the permalink of a table is in its last cell, that of code at the end of its last line', () => {
  const paragraphIds = ['p-aaaaaa', 'p-bbbbbb', 'p-cccccc']
  const html = placed({ paragraphIds }, '| a | b |', '| - | - |', '| c | |', '', '```js', 'x', 'y', '```', '', '| head |', '| - |')
  expect(html).toContain('<table id="p-aaaaaa">')
  expect(html).toContain('<td>c</td>\n<td>¶p-aaaaaa</td>')
  expect(html).toContain('<pre><code class="language-js" id="p-bbbbbb">x\ny¶p-bbbbbb\n</code></pre>')
  expect(html).toContain('<th>head¶p-cccccc</th>')
})

test('the permalink of a list’s item is before the blocks in the item', () => {
  const paragraphIds = ['p-aaaaaa', 'p-bbbbbb', 'p-cccccc', 'p-dddddd']
  const html = placed({ paragraphIds }, '- first', '  - inner', '- second', '  ```', '  code', '  ```')
  expect(html).toContain('<li id="p-aaaaaa">first¶p-aaaaaa\n<ul>\n<li id="p-bbbbbb">inner¶p-bbbbbb</li>')
  expect(html).toContain(
    '<li id="p-cccccc">second¶p-cccccc\n<div class="wide" role="group" tabindex="0" aria-label="Code"><pre><code id="p-dddddd">code¶p-dddddd\n</code></pre>',
  )
})

test('old ids are where what they lead to begins', () => {
  const html = placed(
    {
      paragraphIds: ['p-aaaaaa', 'p-bbbbbb'],
      aliases: {
        'p-aaaaaa': ['p-oldone', 'p-oldtwo'],
        'p-bbbbbb': ['p-oldtab'],
        'condition-pay': ['condition-wage'],
        'note-here': ['note-there'],
      },
    },
    'They must pay.[^condition-pay][^note-here]',
    '',
    '| a |',
    '| - |',
    '',
    '[^condition-pay]: > must pay',
    '',
    '    - set by: [Anna Lund](../people/anna-lund.md)',
    '    - for: the crews',
    '',
    '[^note-here]:',
    '    Words.',
  )
  expect(html).toContain(`<p id="p-aaaaaa">${old('p-oldone')}${old('p-oldtwo')}They ${old('condition-wage')}<mark id="condition-pay"`)
  expect(html).toContain(`${old('note-there')}<span id="note-here" class="anchor">`)
  expect(html).toContain(`${old('p-oldtab')}<div class="wide" role="group" tabindex="0" aria-label="Table: a"><table id="p-bbbbbb">`)
})

test('a paragraph without an id, and a page without a record, have neither ids nor permalinks', () => {
  expect(placed({ paragraphIds: [''] }, 'We sign.')).toBe('<p>We sign.</p>')
  expect(htmlOf(readLines('We sign.'))).toBe('<p>We sign.</p>')
})

test('what only looks like HTML stays as it is', () => {
  const lines = [
    'Say \\<p data-paragraph="0">, `<mark id="condition-pay">` and ![</p> " data-paragraph="0"](a.jpg "<p data-paragraph="0">").',
  ]
  const html = placed({ paragraphIds: ['p-aaaaaa'], aliases: { 'condition-pay': ['condition-wage'] } }, ...lines)
  expect(html).not.toContain('condition-wage')
  expect(html).toMatch(/^<p id="p-aaaaaa">.*¶p-aaaaaa<\/p>$/)
  expect(html.match(/p-aaaaaa/g)).toHaveLength(2)
  expect(html).toContain('data-paragraph="0">, <code>')
})

test('in any valid article the words stay the same, and each paragraph with words has its id and its permalink once', () =>
  fc.assert(
    fc.property(generatedArticle, (article) => {
      const reading = readLines(article.lines)
      const before = htmlOf(reading)
      const paragraphIds = (reading.model ? paragraphsOf(reading.model) : []).map((_, i) => `p-${i}`)
      const after = htmlOf(reading, { paragraphIds, aliases: {}, versions: {} })
      expect(folded(readHtml(after).text)).toBe(folded(readHtml(before).text))
      expect([...after.matchAll(/<(?:p|li|table) id="([^"]*)"/g)].map(([, id]) => id)).toEqual(paragraphIds)
      expect([...after.matchAll(/ href="#(p-[^"]*)"/g)].map(([, id]) => id)).toEqual(paragraphIds)
      expect(after).not.toContain('data-paragraph')
    }),
    { numRuns: 100 },
  ))
