import { describe, expect, it } from 'vitest'
import { fields, messagesFor, readLines } from '../testing/example-article.ts'
import { readPerson } from './read-file.ts'

const note = '[^note-a]: So it was.'

describe('a marker', () => {
  it.for([
    ['in a paragraph', 'Yes[^note-a] and no.'],
    ['in a list item', '- Yes[^note-a]'],
    ['in a table cell', '| a |\n|---|\n| Yes[^note-a] |'],
    ['in a block quote', '> Yes[^note-a]'],
    ['in emphasis', '*Yes[^note-a]*'],
    ['after an exclamation mark', 'Yes![^note-a]'],
    ['after another marker', 'Yes[^note-a][^note-a]'],
    ['after an image', 'See ![a boat](../../public/boat.jpg)[^note-a]'],
    ['after code', 'See `yes`[^note-a]'],
    ['after an address in angle brackets', 'See <https://a.example/>[^note-a]'],
    ['at the end of a hard-broken line', 'Yes[^note-a]\\\nand no.'],
  ])('%s is valid', ([, line]) => {
    expect(messagesFor(line ?? '', '', note)).toEqual([])
  })

  it.for([
    ['in a heading', '## Yes[^note-a]', 'marker-place: [^note-a]'],
    ['in the words of a link', 'See [this[^note-a]](https://a.example/) now.', 'marker-place: [^note-a]](https://a.example/) now.'],
    ['in code', 'Write `yes[^note-a]` here.', 'marker-place: [^note-a]` here.'],
    ['in a block of code', '```\nyes[^note-a]\n```', 'marker-place: [^note-a]'],
    ['after a bare address', 'See https://a.example/x[^note-a] now.', 'marker-place: [^note-a] now.'],
    ['after a space', 'Yes [^note-a] and no.', 'marker-space: [^note-a] and no.'],
    ['after a line break', 'Yes\n[^note-a] and no.', 'marker-space: [^note-a] and no.'],
    ['after a hard line break', 'Yes\\\n[^note-a] and no.', 'marker-space: [^note-a] and no.'],
    ['after an unbreakable space', 'Yes\u00A0[^note-a] and no.', 'marker-space: [^note-a] and no.'],
  ])('%s is reported there', ([, line, message]) => {
    expect(messagesFor(line ?? '', '', note)).toEqual([message])
  })

  it('in another note is reported there, and is removed from it', () => {
    expect(messagesFor('Yes.[^note-a] No.[^note-b]', '', '[^note-a]: So.[^note-b]', '', '[^note-b]: So.')).toEqual([
      'marker-place: [^note-b]',
    ])
    expect(readLines('Yes.[^note-a] No.[^note-b]', '', '[^note-a]: So.[^note-b]', '', '[^note-b]: So.').render().notes['note-a']).toBe(
      '<p>So.</p>',
    )
  })

  it('in the words of its note is reported there', () => {
    expect(
      messagesFor('They must pay.[^condition-a]', '', `[^condition-a]: > They must pay.[^condition-a]\n\n${fields.condition}`),
    ).toEqual(['marker-place: [^condition-a]'])
  })

  it('without a note, which GitHub shows as plain text, is reported with the nearest label', () => {
    expect(messagesFor('Yes.[^note-b]')).toEqual(['marker-note: [^note-b]'])
    expect(readLines('Yes.[^note-a] No.[^note-aa]', '', note).messages).toMatchObject([
      { rule: 'marker-note', fix: 'did you mean `[^note-a]`?' },
    ])
  })

  it('without a note is reported after an exclamation mark, in a heading and before round brackets too', () => {
    expect(messagesFor('Yes![^note-b]')).toEqual(['marker-note: [^note-b]'])
    expect(messagesFor('## Yes[^note-b]')).toEqual(['marker-note: [^note-b]'])
    expect(messagesFor('Yes[^note-b](https://a.example/)')).toEqual(['marker-note: [^note-b](https://a.example/)'])
  })

  it('without a note on a later line of a block quote is reported at its true column', () => {
    expect(readLines('> one', '> two[^note-b] three').messages).toMatchObject([{ rule: 'marker-note', position: { line: 7, column: 6 } }])
  })

  it('with something that is not a label is reported, with a space in it too', () => {
    expect(messagesFor('Yes.[^1] No.[^note b]')).toEqual(['label: [^1] No.[^note b]', 'label: [^note b]'])
  })

  it('that is escaped is text', () => {
    const { messages, model } = readLines('Write \\[^note-a] so, or \\\\\\[^note-a].')
    expect(messages).toEqual([])
    expect(model?.text).toBe('Write [^note-a] so, or \\[^note-a].')
  })

  it('after an escaped backslash is not a marker', () => {
    expect(messagesFor('Write \\\\[^note-b] so.')).toEqual(['marker-note: [^note-b] so.'])
  })

  it('that looks like a class of characters in code is code', () => {
    expect(messagesFor('Use `[^a-z]` here.')).toEqual([])
  })

  it('is not allowed in the file of a person', () => {
    const text = '---\nname: Anna Lund\n---\n\nYes.[^note-a]\n\n[^note-a]: So.\n'
    expect(readPerson({ path: 'people/anna-lund.md', text }).messages).toMatchObject([
      { rule: 'marker-place', position: { line: 5, column: 5 } },
    ])
  })
})

it('a note that no marker leads to is reported', () => {
  expect(messagesFor('Yes.', '', note)).toEqual([`note-marker: ${note}`])
})
