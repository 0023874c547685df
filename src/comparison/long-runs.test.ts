import { expect, test } from 'vitest'
import { cleanWords } from './cleaned-words.ts'
import { isTime } from './transcript-notes.ts'
import { wordsIn } from './words.ts'

const letters = 60_000

/** The same over and over, as a file may have it by mistake or from somebody who wants to stop the check. */
function run(of: string): string {
  return of.repeat(letters / of.length)
}

test.each(['½', '²', 'ﬁ', '1 ', '1,', 'A.', "l'", "'ve"])('words are split quickly in a run of “%s”', (of) => {
  expect(wordsIn(run(of)).length).toBeGreaterThan(0)
})

test.each(['zwanzig', 'dreiund', 'ein'])('one long word is no number: “%s” over and over', (of) => {
  const text = run(of)
  expect(cleanWords(wordsIn(text, 'de'), text, 'de')).toMatchObject([{ value: text }])
})

test.each(['1:11', '12:00-', '12:00 - '])('a run of “%s” with a word is no time stamp', (of) => {
  expect(isTime(`${run(of)}x`)).toBe(false)
})
