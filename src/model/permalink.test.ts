import { expect, it } from 'vitest'
import { idOf } from './annotation-ids.ts'
import { fileId, headingIds, pagePathOf, passageClass, topicId } from './permalink.ts'

it('the passages of an annotation, their markers and its note have ids of their own', () => {
  expect([idOf.passage('quote-a', 0), idOf.passage('quote-a', 1)]).toEqual(['quote-a', 'quote-a.2'])
  expect([idOf.marker('quote-a', 0), idOf.marker('quote-a', 1)]).toEqual(['quote-a.marker', 'quote-a.2.marker'])
  expect(idOf.note('quote-a')).toBe('quote-a.note')
})

it('the class of a passage is no other passage’s', () => {
  expect(passageClass('quote-a.2')).not.toBe(passageClass('quote-a-2'))
})

it('headings have ids as on GitHub, the same twice with a number', () => {
  const idOfHeading = headingIds()
  expect(['The offer', 'The offer', 'Умови: дві', '10:30'].map(idOfHeading)).toEqual(['the-offer', 'the-offer-1', 'умови-дві', '1030'])
})

it('a topic’s address does not depend on capitals or space around it', () => {
  expect(topicId(' The War in Ukraine ')).toBe('the-war-in-ukraine')
})

it('content files have pages, others none', () => {
  expect(pagePathOf('people/anna-lund.md')).toBe('people/anna-lund/')
  for (const path of ['README.md', 'people/a/b.md', 'received/a.txt', 'articles/.md/x']) expect(pagePathOf(path)).toBeUndefined()
  expect(fileId('people/anna-lund.md')).toBe('anna-lund')
})
