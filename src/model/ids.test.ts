import { expect, it, test } from 'vitest'
import { isSuspect, labelOf, markerId, noteId, passageClass, passageId } from './ids.ts'

it('the passages of an annotation, their markers and its note have ids of their own', () => {
  expect([passageId('quote-a', 0), passageId('quote-a', 1)]).toEqual(['quote-a', 'quote-a.2'])
  expect([markerId('quote-a'), markerId('quote-a.2')]).toEqual(['quote-a.marker', 'quote-a.2.marker'])
  expect(noteId('quote-a')).toBe('quote-a.note')
})

it('no two passages have the same class', () => {
  expect(passageClass('quote-a.2')).not.toBe(passageClass('quote-a-2'))
})

test.each(['quote-social-contract', 'condition-fair-share', 'note-ad-hoc', 'observation-extradition.2', 'p-rssabc'])(
  'a reader view would leave out words with the id `%s`, but not with the class that stands for it',
  (id) => {
    expect(isSuspect(id)).toBe(true)
    expect(isSuspect(passageClass(id))).toBe(false)
  },
)

test.each([
  ['condition-pace', 'condition-pace'],
  ['condition-pace.2', 'condition-pace'],
  ['condition-pace.marker', 'condition-pace'],
  ['condition-pace.12.marker', 'condition-pace'],
  ['condition-pace.note', 'condition-pace'],
  ['note-article-5', 'note-article-5'],
  ['note-article-5.note', 'note-article-5'],
  ['', ''],
])('the id `%s` is one of the annotation `%s`', (id, label) => {
  expect(labelOf(id)).toBe(label)
})
