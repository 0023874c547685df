import { expect, test } from 'vitest'
import { absentSpellings, otherSpellings, readSearchWords, spellingsOf } from './spellings.ts'

test('a line of the word table holds the spellings of one word', () => {
  expect(readSearchWords('\uFEFF# Places\r\nKyiv, Kiev # a city\r\n\r\nalone\r\n')).toEqual([['Kyiv', 'Kiev']])
})

test('spellings of a name are matched word by word', () => {
  expect(spellingsOf({ name: 'Anna Lund', 'also written': ['Ana Lund', 'Lundh'], short: [] })).toEqual([
    ['Anna', 'Ana'],
    ['Lund', 'Lundh'],
  ])
})

test('a spelling with another number of words is one of the whole name', () => {
  expect(spellingsOf({ name: 'Nordhamn council', 'also written': ['the town of Nordhamn'], short: [] })).toEqual([
    ['Nordhamn council', 'the town of Nordhamn'],
  ])
})

test('a person without other spellings has none', () => {
  expect(spellingsOf({ name: 'Mira Holm', 'also written': [], short: [] })).toEqual([])
})

test('an abbreviation is one of the whole name', () => {
  expect(spellingsOf({ name: 'Northern Water Union', 'also written': ['Nothern Water Union'], short: ['NWU', 'Nowa'] })).toEqual([
    ['Northern', 'Nothern'],
    ['Northern Water Union', 'NWU', 'Nowa'],
  ])
})

test.each([
  ['the US said', true],
  ['the US’s offer', true],
  ['they told us', false],
  ['Us and them', false],
])('an abbreviation in capitals is not the word with its letters: %s', (text, isFound) => {
  expect(otherSpellings([['Union of Skippers', 'US']], text)).toBe(isFound ? 'Union of Skippers, US' : '')
})

test.each([
  ['SEAWA agrees', true],
  ['Seawa agrees', true],
  ['seawa agrees', false],
])('a longer one may have one capital: %s', (text, isFound) => {
  expect(otherSpellings([['Sea Watch', 'SEAWA']], text)).toBe(isFound ? 'Sea Watch, SEAWA' : '')
})

test('a text gets the other spellings of names in it, in possessives and plurals too', () => {
  const groups = [
    ['Kyiv', 'Kiev'],
    ['defence', 'defense'],
    ['Lund', 'Lundh'],
  ]
  expect(otherSpellings(groups, 'Kyiv’s defences')).toBe('Kyiv, Kiev; defence, defense')
  expect(otherSpellings(groups, 'KIEV')).toBe('Kyiv, Kiev')
  expect(otherSpellings(groups, 'defenceless Lunds')).toBe('Lund, Lundh')
  expect(otherSpellings(groups, 'Kyiv or Kiev')).toBe('')
})

test('spellings that a text has itself are not indexed beside it', () => {
  expect(absentSpellings('Kyiv, Kiev; Lund, Lundh', 'Lundh’s road to Kyiv')).toBe('Kiev; Lund')
  expect(absentSpellings('Kyiv, Kiev', 'Kyiv or Kiev')).toBe('')
  expect(absentSpellings('', 'Kyiv')).toBe('')
})

test('words with umlauts are also found as they are typed on other keyboards', () => {
  const text = 'Die Mu\u0308hle von Österby, the café of Sørensen'
  expect(otherSpellings([], text)).toBe('Mühle, Muehle; Österby, oesterby; Sørensen, Soerensen')
  expect(absentSpellings(otherSpellings([], text), text)).toBe('Muehle; oesterby; Soerensen')
})

test('an elided name has its other spellings too', () => {
  expect(otherSpellings([['Otan', 'NATO']], 'l’Otan')).toBe('Otan, NATO')
})
