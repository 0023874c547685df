import { expect, test } from 'vitest'
import { readLines } from '../testing/example-article.ts'

/** The HTML of an article's blocks and of its notes. */
function htmlOf(...lines: string[]): string {
  const { pieces, notes } = readLines(...lines).render()
  return [...pieces.map(({ html }) => html), ...Object.values(notes)].join('\n')
}

const table = ['| Harbour | **Berths** |', '|:--|--:|', '| Nordhamn | 1,200 |']
const start = '<div class="wide" role="group" tabindex="0" aria-label="Table: Harbour, Berths"><table>'

test('a table scrolls in an element that is named after its columns', () => {
  const html = htmlOf(...table)
  expect(html.startsWith(start)).toBe(true)
  expect(html.endsWith('</table></div>')).toBe(true)
})

test('a table in a block quote, in a list or in a note does so too', () => {
  expect(htmlOf(...table.map((line) => `> ${line}`))).toContain(start)
  expect(htmlOf(`- ${table.join('\n  ')}`)).toContain(start)
  expect(
    htmlOf('It was so.[^note-so]', '', '[^note-so]: > It was so', '', '    In numbers:', '', ...table.map((line) => `    ${line}`)),
  ).toContain(start)
})

test('a marker in a column’s head is not part of the name', () => {
  const lines = ['| Harbour[^note-so] | |', '|--|--|', '| Nordhamn | 1,200 |', '', '[^note-so]: > Harbour', '', '    One of two.']
  expect(htmlOf(...lines)).toContain('aria-label="Table: Harbour"')
})

test('a table whose columns have no heads is called a table', () => {
  expect(htmlOf('| | |', '|--|--|', '| Nordhamn | 1,200 |')).toContain('aria-label="Table"')
})

test('code scrolls by itself, and neither it nor a table gets other words', () => {
  const html = htmlOf('```', 'a long line', '```', '', ...table)
  expect(html).toContain('<div class="wide" role="group" tabindex="0" aria-label="Code"><pre><code>a long line')
  expect(
    html
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe('a long line Harbour Berths Nordhamn 1,200')
})

test('a cell with a very long word has a class, so that the word is broken', () => {
  const html = htmlOf('| Where | What |', '|--|--:|', '| North | https://port.example/a/very/long/address/that/never/ends |')
  expect(html).toContain('<td class="align-right long">')
  expect(html).toContain('<td>North</td>')
})
