import { expect, test } from 'vitest'
import type { PagefindFragment } from './pagefind-module.ts'
import { exactFirst } from './search-result.ts'

const result = (content: string, meta = {}): PagefindFragment => ({
  url: '',
  content,
  meta,
  locations: [],
  shown: { kind: 'quote', who: '', date: '', in: { title: '', published: '' } },
})
const first = (results: readonly PagefindFragment[], typed: string[]) =>
  exactFirst(
    results.map((record) => ({ record, place: 0 })),
    typed,
  )
const contents = (results: readonly PagefindFragment[]) => results.map(({ content }) => content)

test('results with the words just as they were typed come first, the others stay in order', () => {
  const found = ['It scales.', 'They scaled it.', 'At scale, being long.', 'Long scales.', 'The Scale'].map((content) => result(content))
  expect(contents(first(found, ['scale']))).toEqual(['At scale, being long.', 'The Scale', 'It scales.', 'They scaled it.', 'Long scales.'])
})

test('names and notes count', () => {
  const found = [result('It scales.'), result('They scaled it.', { who: 'Anna Scale' })]
  expect(contents(first(found, ['scale']))).toEqual(['They scaled it.', 'It scales.'])
})

test('each ten results are ordered among themselves, so that none moves when more are shown', () => {
  const found = Array.from({ length: 15 }, (_, at) => result(at === 12 ? 'scale' : `scales ${at}`))
  expect(contents(first(found, ['scale'])).indexOf('scale')).toBe(10)
  expect(first(found.slice(0, 10), ['scale'])).toEqual(first(found, ['scale']).slice(0, 10))
})

test('results with different places keep their order', () => {
  const found = [
    { record: result('It scales.'), place: 0 },
    { record: result('scale'), place: 1 },
  ]
  expect(contents(exactFirst(found, ['scale']))).toEqual(['It scales.', 'scale'])
})
