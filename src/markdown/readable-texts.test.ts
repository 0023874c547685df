import { expect, test } from 'vitest'
import { readArticle } from './read-file.ts'

const head = '---\ntitle: A\nstandfirst: B.\npublished: 2026-03-02T09:00:00Z\n---\n\n'

/** The texts of an article’s prose, each with its paragraph and section. */
const textsOf = (prose: string) =>
  readArticle({ path: 'articles/x.md', text: head + prose })
    .render()
    .texts.map(({ words, paragraph, section, note }) => [words, paragraph, section, note].filter((one) => one !== undefined))

test.each([
  ['a paragraph over two lines', 'One line\nand *another*.', [['One line and another.', 0]]],
  [
    'a heading and what is below it',
    'Before.\n\n## A hall\n\nBelow.',
    [
      ['Before.', 0],
      ['A hall', 'a-hall'],
      ['Below.', 1, 'a-hall'],
    ],
  ],
  [
    'items of a list, and items in them',
    '- One\n  - two\n- three',
    [
      ['One', 0],
      ['two', 1],
      ['three', 2],
    ],
  ],
  [
    'rows of a table, which is one paragraph',
    '| a | b |\n| --- | --- |\n| c | d |',
    [
      ['a b', 0],
      ['c d', 0],
    ],
  ],
  [
    'paragraphs of a block quote',
    '> One.\n>\n> Two.',
    [
      ['One.', 0],
      ['Two.', 1],
    ],
  ],
  ['code', '```\nx = 1\n```', [['x = 1', 0]]],
  [
    'words for a picture, after its paragraph',
    'See ![a *boat*](../../public/favicon.svg "The title") here.',
    [
      ['See here.', 0],
      ['a boat', 0],
      ['The title', 0],
    ],
  ],
  ['nothing of a picture without words', '![](../../public/favicon.svg)', []],
] as const)('%s', (_, prose, expected) => expect(textsOf(prose)).toEqual(expected))

test('a marker is no text, and a note has its own', () => {
  const prose = 'The clause binds[^note-clause] them.\n\n[^note-clause]: Such clauses\n    are lawful.\n\n    - In an item\n'
  expect(textsOf(prose)).toEqual([
    ['The clause binds them.', 0],
    ['Such clauses are lawful.', 'note-clause'],
    ['In an item', 'note-clause'],
  ])
})
