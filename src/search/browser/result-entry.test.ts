import { expect, test } from 'vitest'
import type { ResultFields } from '../record-format.ts'
import { attribution } from './result-entry.ts'

const result = (some: Partial<ResultFields>): ResultFields => ({
  kind: 'quote',
  who: 'Anna Lund',
  date: '2026-03-02',
  in: { title: 'X', published: '2026-03-03', language: 'en' },
  ...some,
})

test('a result names its kind, whose it is, and the day of a quote', () => {
  expect(attribution(result({}))).toBe('Quote by Anna Lund, 2 March 2026')
  expect(attribution(result({ date: '2026-03-03' }))).toBe('Quote by Anna Lund')
  expect(attribution(result({ kind: 'condition', who: 'Nordhamn council' }))).toBe('Condition set by Nordhamn council')
  expect(attribution(result({ role: 'mayor of Nordhamn' }))).toBe('Quote by Anna Lund, mayor of Nordhamn, 2 March 2026')
  expect(attribution(result({ writtenIn: 'Ferry rules', role: 'mayor' }))).toBe(
    'Written by Anna Lund, mayor, in “Ferry rules”, 2 March 2026',
  )
  expect(attribution(result({ writtenIn: 'Ferry rules', date: '2026-03-03' }))).toBe('Written by Anna Lund in “Ferry rules”')
  expect(attribution(result({ kind: 'wording' }))).toBe('Wording of a source: Anna Lund')
  expect(attribution(result({ kind: 'observation', who: 'this article' }))).toBe('Observation by this article')
})
