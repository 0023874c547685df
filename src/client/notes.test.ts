import { expect, test } from 'vitest'
import { labelIn } from './notes.ts'

test.each([
  ['condition-pace', 'condition-pace'],
  ['condition-pace.2', 'condition-pace'],
  ['condition-pace.marker', 'condition-pace'],
  ['condition-pace.12.marker', 'condition-pace'],
  ['condition-pace.note', 'condition-pace'],
  ['note-article-5', 'note-article-5'],
  ['note-article-5.note', 'note-article-5'],
  ['', ''],
])('the address `%s` is of the annotation `%s`', (id, label) => {
  expect(labelIn(id)).toBe(label)
})
