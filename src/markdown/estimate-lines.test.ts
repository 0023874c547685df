import type { Element, ElementContent } from 'hast'
import { describe, expect, test } from 'vitest'
import { fields, readLines } from '../testing/example-article.ts'
import { estimateLines } from './estimate-lines.ts'

/** An element with words and elements in it. */
function h(tagName: string, ...children: (string | Element)[]): Element {
  return { type: 'element', tagName, properties: {}, children: children.map(asNode) }
}

function asNode(child: string | Element): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child
}

function marker(id: string): Element {
  return { ...h('a', h('span', 'C1')), properties: { id, className: ['marker', 'condition'] } }
}

/** A number of words of 2.35 em: twelve fit in a line of the column. */
function words(count: number): string {
  return Array.from({ length: count }, () => 'ferry').join(' ')
}

const linesOf = (block: Element) => estimateLines(block).lines
const positionsIn = (block: Element) => Object.fromEntries(estimateLines(block).line)

describe('a paragraph', () => {
  test('without words, or with few, is one line', () => {
    expect(linesOf(h('p'))).toBe(1)
    expect(linesOf(h('p', ' \n'))).toBe(1)
    expect(linesOf(h('p', words(1)))).toBe(1)
  })

  test('goes on in a new line where a word has no room', () => {
    expect(linesOf(h('p', words(12)))).toBe(1)
    expect(linesOf(h('p', words(13)))).toBe(2)
    expect(linesOf(h('p', words(25)))).toBe(3)
  })

  test('is not higher for white space at its ends or at the end of a line', () => {
    expect(linesOf(h('p', `\n ${words(12)}  \n`))).toBe(1)
    expect(linesOf(h('p', words(12).replaceAll(' ', '\n  ')))).toBe(1)
  })

  test('keeps a word whole that continues after emphasis, with its marker and full stop', () => {
    expect(linesOf(h('p', `${words(11)} fe`, h('em', 'rry')))).toBe(1)
    const atEnd = h('p', `${words(11)} fer`, h('mark', 'ry'), '.', marker('a.marker'))
    expect(positionsIn(atEnd)).toEqual({ 'a.marker': 1 })
    expect(linesOf(atEnd)).toBe(2)
  })

  test('has each marker on the line of its words', () => {
    const block = h('p', words(3), marker('a.marker'), ` ${words(12)}`, marker('b.marker'), marker('c.marker'), ` ${words(20)}`)
    expect(positionsIn(block)).toEqual({ 'a.marker': 0, 'b.marker': 1, 'c.marker': 1 })
  })

  test('has a passage on the line where its words begin', () => {
    const passage = { ...h('mark', words(20)), properties: { id: 'a' } }
    expect(positionsIn(h('p', `${words(11)} `, passage, marker('a.marker')))).toEqual({ a: 0, 'a.marker': 2 })
  })

  test('breaks at a line break in the text', () => {
    expect(positionsIn(h('p', 'One', h('br'), '\ntwo', marker('a.marker'), h('br'), 'three'))).toEqual({ 'a.marker': 1 })
    expect(linesOf(h('p', 'One', h('br'), '\ntwo', h('br'), 'three'))).toBe(3)
  })

  test('breaks a word that is wider than the column', () => {
    expect(linesOf(h('p', 'n'.repeat(110)))).toBe(3)
  })
})

describe('a list', () => {
  test('is as high as its items, a quarter of a line apart', () => {
    expect(linesOf(h('ul', '\n', h('li', 'one'), '\n', h('li', 'two'), '\n', h('li', 'three'), '\n'))).toBe(3.5)
  })

  test('is narrower than a paragraph', () => {
    expect(linesOf(h('p', words(12)))).toBe(1)
    expect(linesOf(h('ol', h('li', words(12))))).toBe(2)
  })

  test('has the markers of an item that holds another list, before and after it', () => {
    const inner = h('ul', '\n', h('li', words(20), marker('b.marker')), '\n')
    const list = h('ul', h('li', 'one', marker('a.marker'), '\n', inner, '\nand', marker('c.marker')))
    expect(positionsIn(list)).toEqual({ 'a.marker': 0, 'b.marker': 2, 'c.marker': 3 })
    expect(linesOf(list)).toBe(4)
  })

  test('ends even where lists in lists leave no room for words', () => {
    let deep = h('p', words(2), marker('c1'))
    for (let depth = 0; depth < 40; depth++) deep = h('ul', h('li', deep))
    expect(linesOf(deep)).toBeLessThan(10)
  })

  test('may have paragraphs and code in its items', () => {
    const list = h('ul', h('li', '\n', h('p', 'one'), '\n', h('pre', h('code', 'a\nb\n')), '\n', h('p', 'two', marker('a.marker'))))
    expect(positionsIn(list)).toEqual({ 'a.marker': 3 })
  })
})

test('a block quote is narrower, and its paragraphs follow each other', () => {
  const quote = h('blockquote', '\n', h('p', 'n'.repeat(51)), '\n', h('p', 'two', marker('a.marker')), '\n')
  expect(linesOf(h('p', 'n'.repeat(51)))).toBe(1)
  expect(positionsIn(quote)).toEqual({ 'a.marker': 2 })
  expect(linesOf(quote)).toBe(3)
})

describe('a table', () => {
  const row = (cell: string, ...cells: (string | Element)[][]) => h('tr', ...cells.map((inside) => h(cell, ...inside)))
  const table = (...rows: Element[]) => h('table', h('thead', row('th', ['For'], ['What'])), h('tbody', ...rows))

  test('has rows as high as their highest cell, with a little room above and below', () => {
    const made = table(row('td', ['yes'], [words(20), marker('a.marker')]), row('td', ['no'], ['nothing', marker('b.marker')]))
    expect(linesOf(made)).toBeCloseTo(1.375 + 2.375 + 1.375)
    const { 'a.marker': first, 'b.marker': second } = positionsIn(made)
    expect(first).toBeCloseTo(1.375 + 0.1875 + 1)
    expect(second).toBeCloseTo(1.375 + 2.375 + 0.1875)
  })

  test('makes a column of long words wider than one of short', () => {
    expect(linesOf(table(row('td', ['yes'], [words(11)])))).toBeCloseTo(2 * 1.375)
    expect(linesOf(table(row('td', [words(10)], [words(10)])))).toBeCloseTo(1.375 + 2.375)
  })
})

test('every marker of an article has its note beside its block, whatever kind of block that is', () => {
  const condition = (name: string, said: string) => `[^condition-${name}]: > ${said}\n\n${fields.condition}\n`
  const { render } = readLines(
    '- pay first[^condition-first]\n  - then sign[^condition-second]\n\n> - and sail[^condition-third]\n',
    '| For | What |\n| --- | --- |\n| all | to wait[^condition-fourth] |\n',
    ...[condition('first', 'pay first'), condition('second', 'then sign'), condition('third', 'and sail'), condition('fourth', 'to wait')],
  )
  expect(render().pieces.map((piece) => (piece.is === 'block' ? piece.notes.map(({ label }) => label) : []))).toEqual([
    ['condition-first', 'condition-second'],
    ['condition-third'],
    ['condition-fourth'],
  ])
})
