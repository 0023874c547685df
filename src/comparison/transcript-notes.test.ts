import { expect, test } from 'vitest'
import { indexWords } from './indexed-text.ts'
import { isWhollyBracketed, transcriptNotes } from './transcript-notes.ts'

/** The notes in a text. */
const notesIn = (text: string, language?: string) => transcriptNotes(text, language).map(({ start, end }) => text.slice(start, end))

test.each([
  '[laughter]',
  '(applause)',
  '[LAUGHTER]',
  '(Laughter and applause.)',
  '[loud applause and cheers]',
  '[inaudible]',
  '[inaudible 00:12:03]',
  '[crosstalk 00:01:02]',
  '[cross talk]',
  '[off mic]',
  '[off-mic]',
  '[speaking off mic]',
  '[music]',
  '[pause]',
  '[00:01:02]',
  '(10:42)',
  '[00:01:02 --> 00:01:04]',
  '［laughter］',
])('%s is a note', (note) => {
  expect(notesIn(`We will ${note} sign.`)).toEqual([note])
})

test.each([
  '[sic]',
  '[occupied]',
  '(the mayor)',
  '[the crews]',
  '(3)',
  '[W]e',
  '(2026)',
  '(10 per cent)',
  '[a]',
  '(of the)',
  '[…]',
  '[music school]',
  '(no)',
])('%s is of the words', (words) => {
  expect(notesIn(`We will ${words} sign.`)).toEqual([])
})

test.each([
  ['de', '[Gelächter]', '(Beifall)', '[unverständlich]', '(Anhaltender Beifall.)'],
  ['es', '[risas]', '(aplausos del público)'],
  ['it', '[risate]', '(applausi)'],
  ['nl', '[gelach]', '(applaus uit de zaal)'],
  ['pl', '[śmiech]', '(oklaski na sali)'],
  ['pt', '[risos]', '(aplausos)'],
  ['fr', '[rires]', '(applaudissements dans la salle)', '[inaudible]'],
  ['sv', '[skratt]', '(applåder)'],
  ['uk', '[сміх]', '(оплески)', '[нерозбірливо]'],
  ['ru', '[смех в зале]', '(аплодисменты)'],
])('notes are known in %s', (language, ...notes) => {
  for (const note of notes) expect(notesIn(`A ${note} b.`, language)).toEqual([note])
})

test('English notes are known in a text of any language', () => {
  expect(notesIn('Wir unterzeichnen [laughter] am Freitag.', 'de-AT')).toEqual(['[laughter]'])
})

test('notes are not compared, but stay in the text', () => {
  const { text, words } = indexWords(['We will [laughter] sign (10:42) by Friday.'])
  expect(words.map(({ value }) => value)).toEqual(['we', 'will', 'sign', 'by', 'friday'])
  expect(text).toBe('We will [laughter] sign (10:42) by Friday.')
})

test.each([
  '(Applause.)',
  '[Laughter]',
  '[Laughter] (Applause)',
  '((Applause))',
  '(The mayor [standing] waves.)',
  '［笑］',
  '【音楽】',
  '— (Applause) —',
  '♪ La la ♪',
])('%s is nothing but brackets', (text) => expect(isWhollyBracketed(text)).toBe(true))

test.each(['(Applause.) We sign.', 'We sign (on Friday).', '(a) and (b)', 'We sign.', '', '(open', 'close)'])(
  '“%s” is more, or less',
  (text) => expect(isWhollyBracketed(text)).toBe(false),
)
