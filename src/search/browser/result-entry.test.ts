import { expect, test } from 'vitest'
import type { ResultFields } from '../record-format.ts'
import { attribution } from './result-entry.ts'

const line = (some: Partial<ResultFields>): string =>
  attribution({
    kind: 'quote',
    who: 'Anna Lund',
    date: '2026-03-02',
    in: { title: 'X', published: '2026-03-03', language: 'en' },
    ...some,
  }).join('')

test('a result names its kind, whose it is, and the day of a quote', () => {
  expect(line({})).toBe('Quote by Anna Lund, 2 March 2026')
  expect(line({ date: '2026-03-03' })).toBe('Quote by Anna Lund')
  expect(line({ kind: 'condition', who: 'Nordhamn council' })).toBe('Condition set by Nordhamn council')
  expect(line({ role: 'mayor of Nordhamn' })).toBe('Quote by Anna Lund, mayor of Nordhamn, 2 March 2026')
  expect(line({ writtenIn: 'Ferry rules', role: 'mayor' })).toBe('Written by Anna Lund, mayor, in “Ferry rules”, 2 March 2026')
  expect(line({ writtenIn: 'Ferry rules', date: '2026-03-03' })).toBe('Written by Anna Lund in “Ferry rules”')
  expect(line({ kind: 'wording' })).toBe('Wording of a source: Anna Lund')
  expect(line({ kind: 'observation', who: 'this article' })).toBe('Observation by this article')
})

test('what has a title of its own is named by it', () => {
  expect(line({ kind: 'person', who: '', title: 'Anna Lund' })).toBe('Person or body: Anna Lund')
  expect(line({ kind: 'article', who: 'Mira Holm', title: 'A long night' })).toBe('Article by Mira Holm: A long night')
})
