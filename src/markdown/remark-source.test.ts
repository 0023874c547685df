import { expect, it, test } from 'vitest'
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
        {
          lines: [
            {
              text: 'Anna Lund: We will sign.',
              label: { form: 'emphasis', name: 'Anna Lund', written: 'Anna Lund', end: 11 },
              position: { line: 12, column: 3 },
            },
          ],
        },
        { lines: [{ text: 'By Friday.', position: { line: 14, column: 3 } }] },
      ],
      position: { line: 12, column: 1 },
    },
    { at: 'Later', id: 'later', paragraphs: [{ lines: [{ text: 'Yes.' }] }] },
  ])
})

it('bold words without a colon at their end belong to the words', () => {
  expect(read('> **We** will sign.').model?.wordings[0]?.paragraphs).toEqual([
    { lines: [{ text: 'We will sign.', position: { line: 8, column: 3 } }] },
  ])
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

test('each line has its position, whatever is in front of its words', () => {
  const lines = read(
    '> **Per Ek:** One',
    '> [00:01:02] *two*',
    'and three',
    '>',
    '>   \\* Four &amp; five',
    '> <v Per Ek>six</v>',
    '> seven',
  ).model?.wordings[0]?.paragraphs
  expect(lines?.flatMap((paragraph) => paragraph.lines.map(({ text, position }) => `${position.line}:${position.column} ${text}`))).toEqual(
    ['8:3 Per Ek: One', '9:14 two', '10:1 and three', '12:5 * Four & five', '13:3 <v Per Ek>six', '14:3 seven'],
  )
})

test('voice tags are no HTML in the words of a source, and are not printed', () => {
  const { messages, model, render } = read('> <v Anna Lund>We will sign.</v>', '>', '> <v.loud Per Ek>', '> No.', '> </v>')
  expect(messages).toEqual([])
  expect(model?.wordings[0]?.paragraphs.map(({ lines }) => lines.map(({ label }) => label?.name))).toEqual([
    ['Anna Lund'],
    ['Per Ek', undefined],
  ])
  expect(
    render()
      .pieces.map((piece) => piece.html)
      .join(''),
  ).not.toContain('&#x3C;/v>')
})

test('other HTML is refused there as elsewhere', () => {
  expect(read('> <b>Anna Lund:</b> We will sign.').messages.map(({ rule }) => rule)).toContain('no-html')
})

test('a speaker’s name above a block quote is reported, with the change that puts it in', () => {
  const { messages } = read('> **Per Ek:** No.', '', '**Anna Lund:**', '', '> We will sign.')
  expect(messages).toMatchObject([
    { rule: 'speaker-label', position: { line: 10, column: 1 }, edit: { was: '**Anna Lund:**', text: '> **Anna Lund:**\n>' } },
  ])
  expect(read('An excerpt:', '', '> We will sign.').messages).toEqual([])
})

test('long runs of signs in what could be a voice tag are read quickly', () => {
  const signs = '.'.repeat(5000)
  expect(read(`> <v${signs} Anna`, '', `> </v${signs} Anna`, '', `> <v ${'(a)'.repeat(5000)}>`).model?.wordings).toHaveLength(3)
})

test('the lines of a long paragraph have their positions, found in a time that grows with their number', () => {
  const { model } = read(...Array.from({ length: 2000 }, (_, i) => `> *A* **b**: line &amp; ${i}`))
  const lines = model?.wordings[0]?.paragraphs[0]?.lines ?? []
  expect(lines.map(({ position }) => position.line - (lines[0]?.position.line ?? 0))).toEqual([...lines.keys()])
  expect(lines.at(-1)).toMatchObject({ text: 'A b: line & 1999', position: { column: 3 } })
})
