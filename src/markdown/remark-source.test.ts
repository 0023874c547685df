import { expect, it } from 'vitest'
import { readSource } from './read-file.ts'

const head = '---\ntitle: Briefing\npublisher: The council\nkind: interview\ndate: 2026-03-02\nwords: recording\n---\n'
const read = (...lines: string[]) => readSource({ path: 'sources/briefing.md', text: head + lines.join('\n') })

it('the words of a source are the block quotes under its headings, without the names before them', () => {
  const { model, messages } = read(
    'About it.',
    '',
    '## 00:14:10',
    '',
    '> **Anna Lund:** We will *sign*.',
    '>',
    '> By Friday.',
    '',
    '## Later',
    '',
    '> Yes.',
  )
  expect(messages).toEqual([])
  expect(model?.wordings).toMatchObject([
    {
      at: '00:14:10',
      id: '001410',
      paragraphs: [
        { speaker: 'Anna Lund', text: 'We will sign.' },
        { speaker: undefined, text: 'By Friday.' },
      ],
      position: { line: 12, column: 1 },
    },
    { at: 'Later', id: 'later', paragraphs: [{ speaker: undefined, text: 'Yes.' }] },
  ])
})

it('bold words without a colon at their end belong to the words', () => {
  expect(read('> **We** will sign.').model?.wordings[0]?.paragraphs).toEqual([{ speaker: undefined, text: 'We will sign.' }])
})

it('words may be under no heading', () => {
  expect(read('> Yes.').model?.wordings).toMatchObject([{ at: undefined, id: undefined }])
})

it('a source that says how its words were taken must have some', () => {
  expect(read('Nothing.').messages).toMatchObject([{ rule: 'source-words', position: { line: 1, column: 1 } }])
})

it('the words are paragraphs only, and not empty', () => {
  expect(read('> - a list').messages.map(({ rule, position }) => [rule, position])).toContainEqual(['source-words', { line: 8, column: 3 }])
  expect(read('>').messages).toMatchObject([{ rule: 'source-words', position: { line: 8, column: 1 } }])
})
