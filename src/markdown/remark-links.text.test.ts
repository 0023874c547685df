import { expect, test } from 'vitest'
import { readLines } from '../testing/example-article.ts'
import { readArticle, readSource } from './read-file.ts'

/** The links of an article's text: where each is, its words, and where it leads. */
const links = (...lines: string[]) =>
  readLines(...lines).textLinks.map(
    ({ note, section, words, to }) => `${note ?? section?.title ?? 'head'}: ${words} → ${to.path}#${to.fragment ?? ''}`,
  )

test('a link in the prose has its words and its section', () => {
  expect(links('See [the *pace*](#condition-pace).', '', '## Late at night', '', '- and [that](other.md#quote-a).')).toEqual([
    'head: the pace → articles/talks.md#condition-pace',
    'Late at night: that → articles/other.md#quote-a',
  ])
})

test('a link in a heading is in the section of that heading', () => {
  expect(links('## All of [it](other.md#quote-a)')).toEqual(['All of it: it → articles/other.md#quote-a'])
})

test('a link in a note’s text has the note’s label, and one in a field is not a link of the text', () => {
  expect(
    links(
      'They must pay.[^condition-a]',
      '',
      '[^condition-a]: > They must pay',
      '',
      '    - set by: [Anna](../people/anna-lund.md)',
      '    - for: the crews',
      '    - needs: [b](other.md#condition-b)',
      '',
      '    As [c](other.md#condition-c) has it.',
    ),
  ).toEqual(['condition-a: c → articles/other.md#condition-c'])
})

test('a link by reference counts each time its words occur, wherever its address is defined', () => {
  expect(
    links(
      '## One',
      '',
      '[It][a] and',
      '',
      '## Two',
      '',
      '[it again][a].[^note-x]',
      '',
      '[a]: other.md#quote-a',
      '',
      '[^note-x]: [That][a].',
    ),
  ).toEqual([
    'One: It → articles/other.md#quote-a',
    'Two: it again → articles/other.md#quote-a',
    'note-x: That → articles/other.md#quote-a',
  ])
})

test('a link that leads off the site, to a file or nowhere is not collected', () => {
  expect(links('[a](https://a.example/#quote-a) [b](../../public/files/b.pdf) [c](javascript:x) [d][e] ![f](other.md#quote-a)')).toEqual([])
})

test('a note that is not shown has no links', () => {
  const file = {
    path: 'articles/talks.md',
    text: '---\ntitle: T\nstandfirst: S.\npublished: 2026-03-03T09:00:00Z\n---\n\nYes.[^note-a]\n\n[^note-a]:\n    - draft: yes\n\n    [b](other.md#quote-b)\n',
  }
  expect(readArticle(file).textLinks).toHaveLength(1)
  expect(readArticle(file, { drafts: false }).textLinks).toEqual([])
})

test('a source’s file has links too', () => {
  const text = '---\ntitle: T\npublisher: P\nkind: speech\ndate: 2026-03-03\n---\n\n## Later\n\n[It](../articles/talks.md#quote-a.2)\n'
  expect(readSource({ path: 'sources/a.md', text }).textLinks).toEqual([
    { to: { path: 'articles/talks.md', fragment: 'quote-a.2' }, words: 'It', note: undefined, section: { id: 'later', title: 'Later' } },
  ])
})
