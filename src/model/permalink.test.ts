import { expect, it } from 'vitest'
import { fileId, headingIds, pagePathOf, topicId } from './permalink.ts'

it('headings have ids as on GitHub, repeated ones with a number', () => {
  const idOfHeading = headingIds()
  expect(['The offer', 'The offer', 'Умови: дві', '10:30'].map(idOfHeading)).toEqual(['the-offer', 'the-offer-1', 'умови-дві', '1030'])
})

it('a topic’s address does not depend on capitals or space around it', () => {
  expect(topicId(' The War in Ukraine ')).toBe('the-war-in-ukraine')
})

it('a topic’s address does not depend on the normal form of its letters, so that it never has two pages', () => {
  for (const topic of ['café', 'Ärger', 'việt nam', 'Й', 'İzmir']) expect(topicId(topic.normalize('NFD'))).toBe(topicId(topic))
  expect(topicId('cafe\u0301').normalize('NFC')).toBe(topicId('cafe\u0301'))
})

it('content files have pages, other files do not', () => {
  expect(pagePathOf('people/anna-lund.md')).toBe('people/anna-lund/')
  for (const path of ['README.md', 'people/a/b.md', 'received/a.txt', 'articles/.md/x']) expect(pagePathOf(path)).toBeUndefined()
  expect(fileId('people/anna-lund.md')).toBe('anna-lund')
})
