import { expect, test } from 'vitest'
import { fieldsOfNote } from './note-fields.ts'

const targets = {
  people: ['anna-lund', 'nordhamn-council'].map((id) => ({
    path: `people/${id}.md`,
    text: `---\nname: ${id === 'anna-lund' ? 'Anna Lund' : '"Council [of Nordhamn]"'}\n---\n`,
  })),
  sources: [{ path: 'sources/briefing.md', text: '---\ntitle: Council briefing\npublisher: x\nkind: speech\ndate: 2026-03-02\n---\n' }],
}
const lines = (kind: Parameters<typeof fieldsOfNote>[0], given = {}) =>
  fieldsOfNote(kind, given, targets).map(({ name, value = '' }) => `${name}: ${value}`)

test('a field that was not given has its default value, or is empty', () => {
  expect(lines('quote')).toEqual(['speaker: '])
  expect(lines('condition')).toEqual(['set by: ', 'for: not said'])
  expect(lines('observation')).toEqual(['by: this article'])
  expect(lines('note')).toEqual([])
})

test('ids become links with the names in the files, escaped', () => {
  expect(lines('quote', { speaker: 'anna-lund' })).toEqual(['speaker: [Anna Lund](../people/anna-lund.md)'])
  expect(lines('condition', { 'set by': 'people/nordhamn-council.md', for: 'anna-lund' })).toEqual([
    'set by: [Council \\[of Nordhamn\\]](../people/nordhamn-council.md)',
    'for: [Anna Lund](../people/anna-lund.md)',
  ])
})

test('words are kept in fields that allow words', () => {
  expect(lines('condition', { for: 'the crews_ *and* the council' })[1]).toBe('for: the crews\\_ \\*and\\* the council')
  expect(lines('observation', { by: 'unnamed analysts' })).toEqual(['by: unnamed analysts'])
})

test('commas separate several', () => {
  expect(lines('quote', { speaker: 'anna-lund, nordhamn-council' })).toEqual([
    'speaker: [Anna Lund](../people/anna-lund.md), [Council \\[of Nordhamn\\]](../people/nordhamn-council.md)',
  ])
  expect(lines('condition', { 'set by': 'anna-lund,nordhamn-council', for: 'the crews, anna-lund' })).toEqual([
    'set by: [Anna Lund](../people/anna-lund.md), [Council \\[of Nordhamn\\]](../people/nordhamn-council.md)',
    'for: the crews, [Anna Lund](../people/anna-lund.md)',
  ])
})

test('somebody without a name may speak for a body', () => {
  expect(lines('quote', { speaker: 'unnamed' })).toEqual(['speaker: unnamed'])
  expect(lines('quote', { speaker: 'unnamed senior official' })).toEqual(['speaker: unnamed senior official'])
  expect(lines('quote', { speaker: 'unnamed official, for nordhamn-council' })).toEqual([
    'speaker: unnamed official, for [Council \\[of Nordhamn\\]](../people/nordhamn-council.md)',
  ])
})

test('a title becomes the field `name`, before all others', () => {
  expect(lines('quote', { name: 'A *date*', speaker: 'anna-lund' })).toEqual([
    'name: A \\*date\\*',
    'speaker: [Anna Lund](../people/anna-lund.md)',
  ])
  expect(lines('note', { name: 'A date' })).toEqual(['name: A date'])
})

test('a source may have a place, and a semicolon separates several', () =>
  expect(lines('note', { source: 'briefing, 00:14:10; briefing' })).toEqual([
    'source: [Council briefing](../sources/briefing.md), 00:14:10; [Council briefing](../sources/briefing.md)',
  ]))

test.each([
  ['quote', { speaker: 'ana-lund' }, 'did you mean `anna-lund`?'],
  ['quote', { speaker: 'Anna Lund' }, 'did you mean `anna-lund`?'],
  ['condition', { for: 'nordhamn-concil' }, 'did you mean `nordhamn-council`? Words need spaces between them.'],
  ['observation', { by: 'somebody' }, 'name a file in `content/people/`; `npm run new -- person "Name"` creates one.'],
  ['quote', { speaker: 'anna-lund, nordhamn-concil' }, 'did you mean `nordhamn-council`?'],
  ['quote', { speaker: 'unnamed official, for nordhamn-concil' }, 'did you mean `nordhamn-council`?'],
  ['condition', { 'set by': 'unnamed official' }, 'name a file in `content/people/`; `npm run new -- person "Name"` creates one.'],
  ['note', { source: 'breifing, 1' }, 'did you mean `briefing`?'],
] as const)('a %s with %o is refused', (kind, given, fix) => expect(() => lines(kind, given)).toThrow(expect.objectContaining({ fix })))
